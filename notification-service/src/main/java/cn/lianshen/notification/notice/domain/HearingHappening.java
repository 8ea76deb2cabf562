package cn.lianshen.notification.notice.domain;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Hearing those concerned (听证、公示). */
public sealed interface HearingHappening extends Happening {

    /** 听证告知 */
    record HearingOffered(Deadline deadline) implements HearingHappening {

        public HearingOffered {
            requireNonNull(deadline, "deadline");
        }
    }

    /** 申请听证 */
    record HearingRequested() implements HearingHappening {}

    /** 放弃听证 */
    record HearingWaived() implements HearingHappening {}

    /** 听证公告; who chairs is not told. */
    record HearingScheduled(LocalDate on, LocalTime begins) implements HearingHappening {

        public HearingScheduled {
            requireNonNull(on, "on");
            requireNonNull(begins, "begins");
        }
    }

    /**
     * 公示.
     *
     * @param until absent while the holidays that it runs over are not announced
     */
    record PublicityStarted(LocalDate startedOn, @Nullable LocalDate until)
            implements HearingHappening {

        public PublicityStarted {
            requireNonNull(startedOn, "startedOn");
        }
    }

    /** 异议 */
    record ObjectionRaised() implements HearingHappening {}

    /**
     * 公示结束.
     *
     * @param upheld whether an objection was found to be right
     */
    record PublicityClosed(boolean upheld) implements HearingHappening {}
}
