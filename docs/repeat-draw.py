#!/usr/bin/env python3
"""Repeats a random inspection (双随机) from its published JSON on standard input; exit 1 when it comes out differently.

The algorithm, sha256-order-v1, is described in docs/adr/0040-draws-can-be-repeated.md.
"""
import hashlib
import json
import sys


def first(before, ids, many):
    return sorted(ids, key=lambda i: hashlib.sha256((before + i).encode("utf-8")).hexdigest())[:many]


def repeat(draw):
    pool, seed = draw["pool"], draw["seed"]
    barred = {(c["institution"], c["inspector"]) for c in pool["conflicts"]}
    drawn = []
    for school in first(seed + "\n", pool["institutions"], pool["sample"]):
        free = [i for i in pool["inspectors"] if (school, i) not in barred]
        drawn.append({"institution": school, "inspectors": first(f"{seed}\n{school}\n", free, pool["each"])})
    return drawn


if __name__ == "__main__":
    published = json.load(sys.stdin)
    if published["algorithm"] != "sha256-order-v1" or not published.get("seed"):
        sys.exit("not drawn yet, or by another algorithm")
    same = repeat(published) == published["drawn"]
    print("the same" if same else "NOT the same", f"({len(published['drawn'])} institutions)")
    sys.exit(0 if same else 1)
