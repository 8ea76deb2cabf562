package cn.lianshen.approval.audit;

import cn.lianshen.approval.inquiry.Query;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the log are asked for; what is null is not asked.
 *
 * @param caseNumber all days of this one case
 */
record AuditFilter(
        AuditPeriod period,
        @Nullable String region,
        @Nullable String type,
        @Nullable String actor,
        @Nullable String caseNumber) {

    /** Conditions on {@code e}, a line, and {@code c}, its case. */
    void addTo(Query query, AuditPeriod window) {
        if (caseNumber == null) {
            query.add(
                    " WHERE e.at >= ?::timestamptz AND e.at < ?::timestamptz",
                    window.from(),
                    window.until());
        } else {
            query.add(" WHERE c.case_number = ?::text", caseNumber);
        }
        query.given(" AND e.region = ?::text", region)
                .given(" AND e.type = ?::text", type)
                .given(" AND e.actor = ?::text", actor);
    }
}
