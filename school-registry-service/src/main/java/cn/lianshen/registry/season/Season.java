package cn.lianshen.registry.season;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A season of annual inspections.
 *
 * @param region GB/T 2260 code of the county, or {@link #COUNTRY}
 * @param selfReportUntil last day for self-checks
 * @param concludeUntil last day for conclusions
 * @param exemptFrom schools licensed on or after this day are exempt
 * @param openedBy token subject
 * @param state {@code OPENING} while tasks are made, then {@code OPEN}
 */
record Season(
        UUID id,
        int year,
        String region,
        LocalDate selfReportUntil,
        LocalDate concludeUntil,
        LocalDate exemptFrom,
        String openedBy,
        Instant openedAt,
        LocalDate openedOn,
        String state) {
    /** 全国 */
    static final String COUNTRY = "CN";

    boolean reaches(String county) {
        return region.equals(COUNTRY) || region.equals(county);
    }
}
