package cn.lianshen.approval.approvalcase;

import static java.util.Objects.requireNonNull;

import cn.lianshen.approval.approvalcase.domain.event.AfterGrantEvent;
import cn.lianshen.approval.approvalcase.domain.event.ApprovalIssued;
import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import cn.lianshen.approval.approvalcase.domain.event.LicenceCancelled;
import cn.lianshen.approval.approvalcase.domain.event.LicenceIssued;
import cn.lianshen.approval.approvalcase.domain.event.LicenceRevoked;
import cn.lianshen.approval.approvalcase.domain.event.PermissionAnnulled;
import cn.lianshen.approval.approvalcase.domain.event.PermissionWithdrawn;
import cn.lianshen.approval.approvalcase.messaging.EventCodec;
import cn.lianshen.approval.approvalcase.messaging.EventTypes;
import cn.lianshen.approval.approvalcase.store.Sql;
import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What cases of this platform have given out to a founder and nobody has taken back: approvals of
 * preparation (筹设批准书) and licences (办学许可证).
 */
@Component
public final class IssuedPapers {
    private static final String EVENTS =
            "SELECT e.case_id, e.type, e.payload FROM (SELECT case_id FROM approval_cases"
                    + " WHERE founder_id = $1 ORDER BY filed_at DESC, case_id LIMIT 100) c"
                    + " JOIN case_events e USING (case_id) WHERE e.type = ANY ($2) ORDER BY e.at";
    private static final List<Class<? extends CaseEvent>> ENDS =
            List.of(
                    PermissionAnnulled.class,
                    LicenceCancelled.class,
                    PermissionWithdrawn.class,
                    LicenceRevoked.class);

    private final Sql sql;
    private final EventCodec codec;

    IssuedPapers(Sql sql, EventCodec codec) {
        this.sql = sql;
        this.codec = codec;
    }

    private record Told(UUID caseId, CaseEvent event) {}

    /** The founder's approval of preparation of this number. */
    public Mono<ApprovalIssued> preparation(String founderId, String number) {
        return issued(founderId, ApprovalIssued.class)
                .filter(paper -> paper.document().equals("PREPARATION_APPROVAL"))
                .filter(paper -> paper.number().equals(number))
                .takeLast(1)
                .next();
    }

    /** The founder's licence of this number, as it was issued last. */
    public Mono<LicenceIssued> licence(String founderId, String number) {
        return issued(founderId, LicenceIssued.class)
                .filter(paper -> paper.licenceNumber().equals(number))
                .takeLast(1)
                .next();
    }

    private <T extends CaseEvent> Flux<T> issued(String founderId, Class<T> kind) {
        var types = Stream.concat(Stream.of(kind), ENDS.stream()).map(EventTypes::of);
        return sql.query(EVENTS, this::read, founderId, types.toArray(String[]::new))
                .collectList()
                .flatMapIterable(IssuedPapers::standing)
                .ofType(kind);
    }

    private static List<CaseEvent> standing(List<Told> all) {
        var ended =
                all.stream()
                        .filter(one -> one.event() instanceof AfterGrantEvent)
                        .map(Told::caseId)
                        .toList();
        return all.stream().filter(one -> !ended.contains(one.caseId())).map(Told::event).toList();
    }

    private Told read(Readable row) {
        return new Told(
                requireNonNull(row.get("case_id", UUID.class)),
                codec.decode(
                        requireNonNull(row.get("type", String.class)),
                        requireNonNull(row.get("payload", byte[].class))));
    }
}
