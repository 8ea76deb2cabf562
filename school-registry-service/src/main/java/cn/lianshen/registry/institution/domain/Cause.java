package cn.lianshen.registry.institution.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * Where a fact comes from: an event of a case, or an entry that an officer made.
 *
 * @param source the case, or the entry
 * @param version of the event in its case; 0 for an entry
 * @param at when it was written down, by its own clock and not by ours
 */
public record Cause(UUID source, int version, Instant at) {}
