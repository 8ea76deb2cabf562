package cn.lianshen.registry.exchange;

import java.time.Instant;
import java.util.UUID;

/**
 * One table that an officer handed in.
 *
 * @param enteredBy token subject of the officer
 * @param at from which moment its facts are
 */
record ImportJob(UUID id, String region, String enteredBy, Mode mode, boolean dryRun, Instant at) {

    /** What to do when some rows are wrong. */
    enum Mode {
        /** Then none is entered. */
        ALL_OR_NOTHING,
        /** Then the others are. */
        VALID_ROWS
    }
}
