package cn.lianshen.approval.classification.domain;

/** What must be told about a choice, besides the steps. */
public enum RegistrationNote {
    /** The choice cannot be made: 义务教育学校不得营利. */
    COMPULSORY_STAGE(true),
    /** Only the stages besides the compulsory ones can be for-profit, once they are stripped. */
    MIXED_STAGES(false),
    /** 未选择的按非营利性管理. */
    RUNS_AS_NON_PROFIT(false),
    /** 逾期. */
    LATE(false),
    /** 办学积累等不得作为举办者出资. */
    NO_FOUNDERS_CAPITAL(false),
    /** The place's own dates are not confirmed. */
    CONFIRM_DEADLINE(false),
    /** It is of that type already. */
    NOTHING_TO_CHANGE(true),
    /** 不属现有民办学校. */
    CHOSEN_AT_FOUNDING(true);

    private final boolean blocks;

    RegistrationNote(boolean blocks) {
        this.blocks = blocks;
    }

    public boolean blocks() {
        return blocks;
    }
}
