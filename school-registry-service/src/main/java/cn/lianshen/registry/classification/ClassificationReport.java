package cn.lianshen.registry.classification;

import cn.lianshen.registry.classification.domain.ChoiceWindow;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/**
 * How far a county has come with the choice of its existing schools (分类登记进度).
 *
 * @param establishedBefore schools founded before this day are existing ones
 * @param daysLeft until the deadline; negative when it has passed
 * @param confirm whether the dates are still to be confirmed with the county
 * @param unknownFounding schools whose founding the register does not know: not counted below
 * @param conversions cases of conversion (PS05h)
 */
record ClassificationReport(
        String region,
        LocalDate establishedBefore,
        LocalDate deadline,
        long daysLeft,
        boolean confirm,
        String source,
        long unknownFounding,
        Existing existing,
        Conversions conversions) {

    /** Existing schools that are not closed. */
    record Existing(long total, long nonProfit, long forProfit, long notChosen) {}

    /**
     * @param licensed those that ended in a new licence
     * @param ended refused, withdrawn, or otherwise ended without one
     */
    record Conversions(long open, long licensed, long ended) {}

    static ClassificationReport of(
            ChoiceWindow window,
            String region,
            LocalDate today,
            Map<String, Long> chosen,
            Map<String, Long> stages) {
        var nonProfit = chosen.getOrDefault("NON_PROFIT", 0L);
        var forProfit = chosen.getOrDefault("FOR_PROFIT", 0L);
        var notChosen = chosen.getOrDefault("NOT_CHOSEN", 0L);
        return new ClassificationReport(
                region,
                window.establishedBefore(),
                window.deadline(),
                ChronoUnit.DAYS.between(today, window.deadline()),
                window.confirm(),
                window.source(),
                chosen.getOrDefault("UNKNOWN", 0L),
                new Existing(nonProfit + forProfit + notChosen, nonProfit, forProfit, notChosen),
                new Conversions(
                        stages.getOrDefault("OPEN", 0L),
                        stages.getOrDefault("LICENSED", 0L),
                        stages.getOrDefault("ENDED", 0L)));
    }
}
