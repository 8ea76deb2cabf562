package cn.lianshen.approval.inquiry.timeline;

import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a case's life.
 *
 * @param type kind of event, e.g. {@code approval.opinion-recorded.v1}
 * @param text what happened, in the reader's language
 * @param data the event's own fields, as far as the reader may know them: codes and opaque ids, no
 *     names and no free text
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TimelineLine(
        int version,
        String type,
        Instant at,
        Who who,
        String text,
        List<Clock> clocks,
        @Nullable CaseEvent data) {

    /**
     * Who did it.
     *
     * @param role {@code FOUNDER}, {@code BUREAU}, {@code SUPERVISOR} or {@code SYSTEM}
     * @param name of the role or the bureau, in the reader's language
     * @param id token subject; absent where the reader need not know
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Who(String role, @Nullable String bureau, String name, @Nullable String id) {}

    /**
     * What it did to a clock.
     *
     * @param bureau whose clock it is; absent for the founder's and the public's
     * @param change {@code STARTED}, {@code PAUSED}, {@code RESUMED}, {@code MOVED} or {@code
     *     ENDED}
     * @param text the change in words, in the reader's language
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Clock(
            String clock,
            @Nullable String bureau,
            String change,
            @Nullable Day before,
            @Nullable Day after,
            String text) {}

    /**
     * When a clock ends.
     *
     * @param day the due date or, when undetermined, the earliest day that it can be
     */
    record Day(java.time.LocalDate day, boolean undetermined) {}
}
