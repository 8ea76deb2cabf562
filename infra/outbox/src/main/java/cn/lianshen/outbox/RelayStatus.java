package cn.lianshen.outbox;

import org.jspecify.annotations.Nullable;

/** What a relay is about, for health and metrics. */
record RelayStatus(Phase phase, @Nullable String problem) {

    enum Phase {
        STOPPED,
        /** Another relay holds the lock. */
        STANDBY,
        PUBLISHING,
        /** After a failure, about to try again. */
        RECOVERING,
        /** The cursor is of another cluster; an operator must re-base it. */
        HALTED
    }

    static RelayStatus of(Phase phase) {
        return new RelayStatus(phase, null);
    }
}
