package cn.lianshen.notification.notice;

import static java.util.Objects.requireNonNull;

import cn.lianshen.notification.notice.CaseLedger.Begun;
import cn.lianshen.notification.notice.domain.Deadline;
import cn.lianshen.notification.notice.domain.FollowedCase;
import io.r2dbc.spi.Readable;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rows of {@code followed_cases}: as much of each case as its later notices need. Any number of
 * steps costs at most three statements.
 */
@Component
final class FollowedCases {
    private static final String FIND =
            """
            SELECT case_id, case_number, region, founder_id, lead, promise::text
            FROM followed_cases WHERE case_id = ANY ($1)
            """;
    private static final String BEGIN =
            """
            INSERT INTO followed_cases (case_id, case_number, region, founder_id, lead)
            SELECT * FROM unnest($1, $2, $3, $4, $5)
            """;
    private static final String PROMISE =
            """
            UPDATE followed_cases SET promise = promised.day::jsonb
            FROM unnest($1, $2) AS promised(id, day) WHERE case_id = promised.id
            """;

    private final DatabaseClient database;
    private final JsonMapper json;

    FollowedCases(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * Remembers what happened.
     *
     * @return the case as it stands after each step, in the order of the steps; an error of {@link
     *     cn.lianshen.outbox.PermanentFault} when one is not known and does not begin with its step
     */
    Mono<List<FollowedCase>> follow(List<CaseStep> steps) {
        return find(begunEarlier(steps)).flatMap(stored -> write(new CaseLedger(stored), steps));
    }

    private Mono<List<FollowedCase>> write(CaseLedger ledger, List<CaseStep> steps) {
        var followed = steps.stream().map(ledger::after).toList();
        return begin(ledger.begun()).then(promise(ledger.promises())).thenReturn(followed);
    }

    /** Cases whose first step here is not their beginning. */
    private static Set<UUID> begunEarlier(List<CaseStep> steps) {
        var met = new HashSet<UUID>();
        var earlier = new HashSet<UUID>();
        for (var step : steps) {
            if (met.add(step.caseId()) && !step.begins()) {
                earlier.add(step.caseId());
            }
        }
        return earlier;
    }

    private Mono<Map<UUID, FollowedCase>> find(Set<UUID> caseIds) {
        return caseIds.isEmpty()
                ? Mono.just(Map.of())
                : database.sql(FIND)
                        .bind(0, caseIds.toArray(UUID[]::new))
                        .map(this::read)
                        .all()
                        .collectMap(Begun::caseId, Begun::as);
    }

    private Mono<Void> begin(List<Begun> begun) {
        return begun.isEmpty()
                ? Mono.empty()
                : database.sql(BEGIN)
                        .bind(0, begun.stream().map(Begun::caseId).toArray(UUID[]::new))
                        .bind(1, texts(begun, each -> each.as().caseNumber()))
                        .bind(2, texts(begun, each -> each.as().region()))
                        .bind(3, texts(begun, each -> each.as().founderId()))
                        .bind(4, texts(begun, each -> each.as().lead()))
                        .then();
    }

    private Mono<Void> promise(Map<UUID, Deadline> promises) {
        return promises.isEmpty()
                ? Mono.empty()
                : database.sql(PROMISE)
                        .bind(0, promises.keySet().toArray(UUID[]::new))
                        .bind(1, texts(promises.values(), json::writeValueAsString))
                        .then();
    }

    private static <T> String[] texts(Collection<T> rows, Function<T, String> value) {
        return rows.stream().map(value).toArray(String[]::new);
    }

    private Begun read(Readable row) {
        return new Begun(
                requireNonNull(row.get(0, UUID.class)),
                new FollowedCase(
                        text(row, 1),
                        text(row, 2),
                        text(row, 3),
                        text(row, 4),
                        promise(row.get(5, String.class))));
    }

    private @Nullable Deadline promise(@Nullable String stored) {
        return stored == null ? null : json.readValue(stored, Deadline.class);
    }

    private static String text(Readable row, int column) {
        return requireNonNull(row.get(column, String.class));
    }
}
