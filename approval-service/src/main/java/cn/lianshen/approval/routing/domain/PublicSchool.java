package cn.lianshen.approval.routing.domain;

import org.jspecify.annotations.Nullable;

/** Whether a public school (公办学校) founds or takes part, and of which stage (实施条例 7). */
public enum PublicSchool {
    NONE,
    /** It does, and the stage was not told: the strictest rule holds until it is. */
    STAGE_UNTOLD,
    KINDERGARTEN,
    COMPULSORY,
    /** May bring enterprise capital into a for-profit vocational school. */
    VOCATIONAL,
    OTHER;

    /** The stage that a public school teaches, as a founder tells it. */
    public enum Stage {
        KINDERGARTEN,
        COMPULSORY,
        VOCATIONAL,
        OTHER
    }

    static PublicSchool told(@Nullable Boolean takesPart, @Nullable Stage stage) {
        if (stage != null) {
            return valueOf(stage.name());
        }
        return Boolean.TRUE.equals(takesPart) ? STAGE_UNTOLD : NONE;
    }

    boolean takesPart() {
        return this != NONE;
    }

    boolean mayBe(PublicSchool stage) {
        return this == stage || this == STAGE_UNTOLD;
    }
}
