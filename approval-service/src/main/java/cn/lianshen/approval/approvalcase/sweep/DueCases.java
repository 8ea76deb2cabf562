package cn.lianshen.approval.approvalcase.sweep;

import cn.lianshen.approval.approvalcase.store.Sql;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Which cases are due to be looked at. */
@Component
final class DueCases {
    private static final String DUE =
            "SELECT case_id FROM approval_cases WHERE look_on <= $1 AND case_id > $2"
                    + " ORDER BY case_id LIMIT $3";

    private static final String COUNT = "SELECT count(*) FROM approval_cases WHERE look_on <= $1";

    private final Sql sql;
    private final Clock clock;

    DueCases(Sql sql, Clock countyClock) {
        this.sql = sql;
        this.clock = countyClock;
    }

    /** How many are due today or before. */
    Mono<Long> count() {
        return sql.query(COUNT, row -> Objects.requireNonNull(row.get(0, Long.class)), today())
                .single();
    }

    /** Those due today or before, behind a case in the order of their ids. */
    Flux<UUID> after(UUID caseId, int most) {
        return sql.query(
                DUE, row -> Objects.requireNonNull(row.get(0, UUID.class)), today(), caseId, most);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
