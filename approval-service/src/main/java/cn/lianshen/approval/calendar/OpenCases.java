package cn.lianshen.approval.calendar;

import static java.util.Objects.requireNonNull;

import cn.lianshen.approval.approvalcase.CaseStore;
import cn.lianshen.approval.approvalcase.StoredCase;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Cases that are not over. */
@Component
final class OpenCases {
    private static final int AT_ONCE = 4;

    private final DatabaseClient database;
    private final CaseStore store;

    OpenCases(DatabaseClient database, CaseStore store) {
        this.database = database;
        this.store = store;
    }

    /** The oldest so many; by their ids, which say nothing. */
    Flux<StoredCase> first(int most) {
        return database.sql(
                        "SELECT case_id FROM approval_cases WHERE look_on IS NOT NULL"
                                + " ORDER BY look_on, case_id LIMIT $1")
                .bind(0, most)
                .map(row -> requireNonNull(row.get(0, UUID.class)))
                .all()
                .flatMapSequential(store::load, AT_ONCE);
    }

    /** All of them are looked at today, as the sweep comes by. */
    Mono<Long> lookAtAll(LocalDate today) {
        return database.sql("UPDATE approval_cases SET look_on = $1 WHERE look_on > $1")
                .bind(0, today)
                .fetch()
                .rowsUpdated();
    }
}
