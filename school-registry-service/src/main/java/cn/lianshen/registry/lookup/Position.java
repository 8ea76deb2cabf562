package cn.lianshen.registry.lookup;

import java.util.UUID;

/** Where a page ended, in the order of the names. */
record Position(String nameKey, UUID id) {}
