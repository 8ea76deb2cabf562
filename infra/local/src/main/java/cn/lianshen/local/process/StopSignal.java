package cn.lianshen.local.process;

/** How a program is asked to end in good order. */
public enum StopSignal {
    /** A JVM runs its shutdown hooks. */
    TERM,
    /**
     * PostgreSQL's fast shutdown: sessions are ended, everything is written. (Its TERM waits for
     * the clients.)
     */
    INT,
    /** At once, nothing is saved: for throw-away servers. */
    KILL
}
