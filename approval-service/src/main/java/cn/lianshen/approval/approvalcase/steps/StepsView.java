package cn.lianshen.approval.approvalcase.steps;

import cn.lianshen.approval.approvalcase.domain.event.MaterialDemanded;
import cn.lianshen.approval.approvalcase.domain.event.PinnedPrecondition;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an officer finds on the desk: what may be done now, by whom, and what is to be looked at.
 *
 * @param bureau the officer's own; absent for a supervisor
 * @param bureaus all that have a part in the case, the lead first
 * @param officer token subject of who is in charge of that bureau's part; absent while nobody is
 * @param demands what bureaus want demanded in the one notice (补正需求); for the lead
 * @param checklist preconditions, for the lead
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StepsView(
        int version,
        @Nullable String bureau,
        List<String> bureaus,
        @Nullable String officer,
        List<Line> steps,
        List<MaterialDemanded> demands,
        List<Precondition> checklist) {

    /**
     * A step, or one choice of a step.
     *
     * @param step where it is sent to below the case
     * @param choice what is chosen with it; absent where there is nothing to choose
     * @param code of what stands in the way; absent when nothing does
     * @param why the same in words, in the reader's language
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(
            String step,
            @Nullable String choice,
            boolean possible,
            @Nullable String code,
            @Nullable String why) {}

    /**
     * A line of the checklist.
     *
     * @param sentence what must be so, in the reader's language
     * @param source the law or the document
     * @param until last day on which what meets it is not too old
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Precondition(
            String code,
            String sentence,
            @Nullable String source,
            PinnedPrecondition.Standing standing,
            boolean confirmed,
            @Nullable LocalDate until) {}
}
