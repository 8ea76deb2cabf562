package cn.lianshen.approval.approvalcase.domain.intake;

/**
 * A material that is there already, or that a source owes the case.
 *
 * @param words what it is and where it comes from, for whoever demands it all the same
 */
public record Held(String words, From from) {

    /** Who has it. */
    public enum From {
        /** A source gave it: its record is not for the demand to doubt. */
        SOURCE,
        /** An earlier case of the applicant's has it, which may be of yesterday. */
        EARLIER_CASE,
        /** A source that shares it is slow or down: that costs the applicant nothing. */
        SLOW_SOURCE
    }

    /** Whether whoever says why may demand it all the same. */
    boolean disputable() {
        return from != From.SOURCE;
    }

    boolean there() {
        return from != From.SLOW_SOURCE;
    }
}
