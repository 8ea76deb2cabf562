package cn.lianshen.gateway.portal.operator;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a look at the chains of cases found.
 *
 * @param cases looked at
 * @param calendars years of which loaded notices were looked at
 * @param events looked at
 * @param next the case to go on behind; null when all have been looked at
 */
public record ChainReport(
        int cases,
        int calendars,
        long events,
        boolean intact,
        List<Fault> faults,
        @Nullable UUID next) {

    /** The first place where a chain does not hold. */
    public record Fault(
            UUID caseId,
            @Nullable String caseNumber,
            @Nullable Integer calendarYear,
            int version,
            @Nullable String text) {}

    ChainReport plus(ChainReport later) {
        return new ChainReport(
                cases + later.cases,
                calendars + later.calendars,
                events + later.events,
                intact && later.intact,
                Stream.concat(faults.stream(), later.faults.stream()).toList(),
                later.next);
    }
}
