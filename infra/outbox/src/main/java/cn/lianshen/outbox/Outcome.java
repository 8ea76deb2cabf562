package cn.lianshen.outbox;

import java.util.Locale;

/** What became of one delivered event. */
enum Outcome {
    APPLIED,
    /** Its guard row was there already. */
    DUPLICATE,
    /** The reader does not understand its type. */
    IGNORED,
    /** Waits behind a dead letter of its aggregate. */
    PARKED,
    DEAD;

    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
