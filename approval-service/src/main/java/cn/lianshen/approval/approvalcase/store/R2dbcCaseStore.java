package cn.lianshen.approval.approvalcase.store;

import static java.util.Objects.requireNonNull;

import cn.lianshen.approval.approvalcase.CaseChange;
import cn.lianshen.approval.approvalcase.CaseEntry;
import cn.lianshen.approval.approvalcase.CaseHistory;
import cn.lianshen.approval.approvalcase.CaseStore;
import cn.lianshen.approval.approvalcase.CreditCodeTaken;
import cn.lianshen.approval.approvalcase.FilingReply;
import cn.lianshen.approval.approvalcase.StoredCase;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.messaging.EventCodec;
import cn.lianshen.approval.sharing.FiledShares;
import cn.lianshen.outbox.Relay;
import io.r2dbc.spi.R2dbcDataIntegrityViolationException;
import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Cases in PostgreSQL. A write is one statement and so one transaction; see {@link CaseStatement}.
 */
@Component
final class R2dbcCaseStore implements CaseStore {
    private static final String EVENTS =
            "SELECT type, actor, payload, hash FROM case_events WHERE case_id = $1 ORDER BY version";
    private static final String HISTORY =
            "SELECT version, type, at, payload, content FROM case_events LEFT JOIN"
                    + " confidential_texts USING (case_id, version)"
                    + " WHERE case_id = $1 ORDER BY version";

    private static final String HISTORIES =
            "SELECT case_id, version, type, at, payload, content FROM case_events"
                    + " LEFT JOIN (SELECT * FROM confidential_texts WHERE version = 1) form"
                    + " USING (case_id, version)"
                    + " WHERE case_id = ANY ($1) ORDER BY case_id, version";

    private static final String LOOKED =
            "UPDATE approval_cases SET look_on = $3 WHERE case_id = $1 AND version = $2";

    private final Sql sql;
    private final EventCodec codec;
    private final Relay relay;
    private final RecentCases recent;
    private final ConfidentialTexts texts;
    private final FiledShares shares;

    R2dbcCaseStore(
            Sql sql,
            EventCodec codec,
            Relay relay,
            RecentCases recent,
            ConfidentialTexts texts,
            FiledShares shares) {
        this.sql = sql;
        this.codec = codec;
        this.relay = relay;
        this.recent = recent;
        this.texts = texts;
        this.shares = shares;
    }

    @Override
    public Optional<StoredCase> recall(UUID caseId, int version) {
        return recent.at(caseId, version);
    }

    @Override
    public Mono<StoredCase> load(UUID caseId) {
        return sql.query(EVENTS, StoredEvent::read, caseId)
                .collectList()
                .filter(events -> !events.isEmpty())
                .map(events -> replay(caseId, events));
    }

    @Override
    public Flux<CaseEntry> history(UUID caseId) {
        return sql.query(HISTORY, row -> entry(caseId, row), caseId);
    }

    @Override
    public Flux<CaseHistory> histories(Collection<UUID> caseIds) {
        return sql.query(HISTORIES, this::line, (Object) caseIds.toArray(UUID[]::new))
                .bufferUntilChanged(Line::caseId)
                .map(Line::together);
    }

    @Override
    public Mono<Boolean> append(CaseChange change) {
        return write(change, CaseStatement::moving)
                .onErrorMap(R2dbcCaseStore::codeTaken, CreditCodeTaken::new);
    }

    @Override
    public Mono<Boolean> create(CaseChange change, FilingReply reply) {
        return write(
                change,
                statement ->
                        statement.creating(new FreshKey(reply), reply.draftId(), shares.wanted()));
    }

    @Override
    public Mono<Void> looked(StoredCase found, LocalDate next) {
        return sql.query(LOOKED, _ -> true, found.caseId(), found.approvalCase().version(), next)
                .then();
    }

    private Mono<Boolean> write(CaseChange change, Function<CaseStatement, SqlText> form) {
        var rows = codec.encode(change);
        return sql.number(form.apply(new CaseStatement(change, rows, texts)))
                .map(written -> written == 1)
                .doOnNext(
                        written -> {
                            relay.wake();
                            if (written) {
                                recent.remember(change.stored(rows.getLast().hash()));
                            }
                        });
    }

    private StoredCase replay(UUID caseId, List<StoredEvent> events) {
        var approvalCase = ApprovalCase.none();
        for (var event : events) {
            var happened = codec.decode(event.type(), event.payload());
            approvalCase = approvalCase.apply(happened, event.actor());
        }
        return new StoredCase(caseId, approvalCase, events.getLast().hash());
    }

    private static boolean codeTaken(Throwable error) {
        return error instanceof R2dbcDataIntegrityViolationException violation
                && String.valueOf(violation.getMessage()).contains("registered_credit_codes");
    }

    @FunctionalInterface
    private interface Opening {
        @Nullable String open(UUID caseId, int version, byte @Nullable [] stored);
    }

    private record Line(UUID caseId, CaseEntry entry) {
        static CaseHistory together(List<Line> lines) {
            return new CaseHistory(
                    lines.getFirst().caseId(), lines.stream().map(Line::entry).toList());
        }
    }

    private Line line(Readable row) {
        var caseId = requireNonNull(row.get("case_id", UUID.class));
        return new Line(caseId, entry(caseId, row, texts::openIfReadable));
    }

    private CaseEntry entry(UUID caseId, Readable row) {
        return entry(caseId, row, texts::open);
    }

    private CaseEntry entry(UUID caseId, Readable row, Opening opening) {
        var version = requireNonNull(row.get("version", Integer.class));
        var payload = requireNonNull(row.get("payload", byte[].class));
        return new CaseEntry(
                version,
                text(row, "type"),
                requireNonNull(row.get("at", OffsetDateTime.class)).toInstant(),
                codec.actor(payload),
                codec.decode(text(row, "type"), payload),
                opening.open(caseId, version, row.get("content", byte[].class)));
    }

    private static String text(Readable row, String column) {
        return requireNonNull(row.get(column, String.class));
    }
}
