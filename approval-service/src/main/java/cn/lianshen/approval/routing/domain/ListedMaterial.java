package cn.lianshen.approval.routing.domain;

import org.jspecify.annotations.Nullable;

/**
 * A material on an item's list (材料清单).
 *
 * @param entryMode the way in whose list it is; null when the item has one way in
 * @param tolerable may come after acceptance (容缺)
 * @param safety safety or health rests on it: never tolerable, never only promised
 */
public record ListedMaterial(
        String code, @Nullable String entryMode, Bodies bodies, boolean tolerable, boolean safety) {

    /** For which bodies it is listed. */
    public enum Bodies {
        ALL,
        TRAINING,
        NON_SUBJECT_TRAINING;

        boolean has(SchoolKind kind) {
            return switch (this) {
                case ALL -> true;
                case TRAINING -> kind.teaches(Stage.TRAINING);
                case NON_SUBJECT_TRAINING -> kind.nonSubjectTraining();
            };
        }
    }

    boolean asksFor(@Nullable String mode, SchoolKind kind) {
        return (entryMode == null || mode == null || entryMode.equals(mode)) && bodies.has(kind);
    }
}
