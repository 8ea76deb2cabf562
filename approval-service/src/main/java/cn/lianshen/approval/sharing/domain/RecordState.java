package cn.lianshen.approval.sharing.domain;

/** What has come of an ask. */
public enum RecordState {
    /** No source has it yet, and at least one could not be asked. */
    UNAVAILABLE,
    /** A source has it. */
    FOUND,
    /** All sources answer, and none has it. */
    NO_RECORD,
    /** An officer has seen it elsewhere (人工核验). */
    CONFIRMED_BY_HAND,
    /** An officer has seen elsewhere that there is none. */
    REFUTED_BY_HAND;

    /** Whether no source needs to be asked any more. */
    public boolean answered() {
        return this != UNAVAILABLE;
    }

    /** Whether the platform holds it. */
    public boolean holds() {
        return this == FOUND || this == CONFIRMED_BY_HAND;
    }

    public boolean byHand() {
        return this == CONFIRMED_BY_HAND || this == REFUTED_BY_HAND;
    }
}
