package cn.lianshen.approval.routing.domain;

/** A part of a procedure that law or county switch on or off; see {@link Procedure}. */
public enum ProcedurePart {
    PRECHECK(false),
    SITE_INSPECTION(false),
    EXPERT_REVIEW(true),
    LEGALITY_REVIEW(false),
    COLLECTIVE_DECISION(false),
    HEARING(true),
    EXTENSION(true),
    TOLERANCE(false),
    COMMITMENT(true),
    SILENCE_IS_CONSENT(false),
    INSPECTION_STOPS_CLOCK(false);

    private final boolean licensingOnly;

    ProcedurePart(boolean licensingOnly) {
        this.licensingOnly = licensingOnly;
    }

    boolean fits(Nature nature) {
        return nature == Nature.LICENCE || !licensingOnly;
    }
}
