package cn.lianshen.notification.notice.domain;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/** The ways to end without a decision (不予受理、撤回申请、终止办理). */
public sealed interface EndHappening extends Happening {

    /**
     * 不予受理等.
     *
     * @param ground {@code NOT_NEEDED}, {@code WRONG_BODY} or {@code NOT_ACCEPTED}
     * @param competentBody code of the body to turn to
     */
    record ApplicationTurnedAway(String ground, @Nullable String competentBody)
            implements EndHappening {

        public ApplicationTurnedAway {
            requireNonNull(ground, "ground");
        }
    }

    /**
     * 撤回申请、视为撤回.
     *
     * @param manner {@code BY_APPLICANT}, {@code RETURN_LAPSED}, {@code SUPPLEMENT_LAPSED} or
     *     {@code TOLERANCE_LAPSED}
     */
    record ApplicationWithdrawn(String manner) implements EndHappening {

        public ApplicationWithdrawn {
            requireNonNull(manner, "manner");
        }
    }

    /**
     * 终止办理.
     *
     * @param ground code
     */
    record ProceedingsTerminated(String ground) implements EndHappening {

        public ProceedingsTerminated {
            requireNonNull(ground, "ground");
        }
    }
}
