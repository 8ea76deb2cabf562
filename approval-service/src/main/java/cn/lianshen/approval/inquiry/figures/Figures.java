package cn.lianshen.approval.inquiry.figures;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A county's figures for a period. Each fact counts on the day on which it happened, so a case that
 * was filed in one month and decided in the next counts in both.
 *
 * @param concluded annual inspections concluded
 * @param promise decisions inside the promise
 * @param declared decisions inside the limit that the county publishes as the law's
 * @param hard decisions inside the law's limit
 * @param decisionDays working days from acceptance to the decision, without pauses
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Figures(
        String region,
        LocalDate from,
        LocalDate to,
        long filed,
        long accepted,
        long decided,
        long granted,
        long refused,
        long concluded,
        Kept promise,
        Kept declared,
        Kept hard,
        Days decisionDays,
        List<OfBureau> bureaus,
        List<OfStage> stages,
        List<OfMonth> months) {

    /** Working days within which half and nine tenths were done; absent when there are none. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Days(@Nullable Integer median, @Nullable Integer p90) {}

    /**
     * A consulted bureau.
     *
     * @param asked opinions asked for in the period
     * @param answered opinions given in the period, whenever they were asked for
     * @param presumed opinions not given in time that counted as agreement (视为同意)
     * @param opinions whether both came in time
     */
    record OfBureau(
            String bureau,
            String name,
            long asked,
            long answered,
            long presumed,
            Kept opinions,
            Days days) {}

    /** A stage, counted when it ended. */
    record OfStage(String stage, String name, long count, Kept kept, Days days) {}

    /**
     * One item in one month.
     *
     * @param month {@code 2026-11}
     */
    record OfMonth(
            String month,
            String item,
            long filed,
            long accepted,
            long decided,
            long granted,
            long refused,
            Kept promise) {}
}
