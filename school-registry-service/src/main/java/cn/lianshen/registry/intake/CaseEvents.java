package cn.lianshen.registry.intake;

import cn.lianshen.outbox.EventHandler;
import cn.lianshen.outbox.ReceivedEvent;
import cn.lianshen.registry.institution.FactRow;
import cn.lianshen.registry.institution.FactRows;
import cn.lianshen.registry.institution.FactStore;
import cn.lianshen.registry.season.InspectionCases;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Enters what cases tell of institutions: for a whole batch with a handful of statements, in the
 * transaction of its guard rows. What the facts amount to is drawn up afterwards, so nothing here
 * depends on which of two cases came first.
 */
@Component
final class CaseEvents implements EventHandler {
    private static final String FILED = "approval.application-filed.v1";
    private static final String LICENSED = "approval.licence-issued.v1";
    private static final Set<String> ENDINGS =
            Set.of(
                    "approval.application-withdrawn.v1",
                    "approval.application-turned-away.v1",
                    "approval.proceedings-terminated.v1",
                    "approval.permission-refused.v1");

    private final Payloads payloads;
    private final CaseFacts facts;
    private final Filings filings;
    private final FactRows rows;
    private final FactStore store;
    private final InspectionEvents inspections;
    private final InspectionCases inspected;

    CaseEvents(
            Payloads payloads,
            CaseFacts facts,
            Filings filings,
            FactRows rows,
            FactStore store,
            InspectionEvents inspections,
            InspectionCases inspected) {
        this.payloads = payloads;
        this.facts = facts;
        this.filings = filings;
        this.rows = rows;
        this.store = store;
        this.inspections = inspections;
        this.inspected = inspected;
    }

    @Override
    public boolean understands(String type) {
        return type.equals(FILED) || ENDINGS.contains(type) || CaseFacts.types().contains(type);
    }

    @Override
    public Mono<Void> handle(ReceivedEvent event) {
        return handleAll(List.of(event));
    }

    @Override
    public Mono<Void> handleAll(List<ReceivedEvent> events) {
        return Mono.defer(() -> filings.enter(filed(events)))
                .then(Mono.defer(() -> filings.find(cases(events))))
                .flatMap(known -> enter(events, known))
                .then(Mono.defer(() -> filings.stage("LICENSED", of(events, Set.of(LICENSED)))))
                .then(Mono.defer(() -> filings.stage("ENDED", of(events, ENDINGS))));
    }

    /** Whether a case ends with this without a result. */
    static boolean ends(String type) {
        return ENDINGS.contains(type);
    }

    private Mono<Void> enter(List<ReceivedEvent> events, Map<UUID, Filing> known) {
        return store.project(found(events, known))
                .then(Mono.defer(() -> inspected.enter(inspections.of(events, known))));
    }

    private List<Filing> filed(List<ReceivedEvent> events) {
        return events.stream()
                .filter(event -> event.type().equals(FILED))
                .map(this::filing)
                .toList();
    }

    private Filing filing(ReceivedEvent event) {
        var told = payloads.read(event, Filing.Filed.class);
        return Filing.of(event.aggregateId(), told, event.at());
    }

    private List<FactRow> found(List<ReceivedEvent> events, Map<UUID, Filing> known) {
        return events.stream()
                .flatMap(event -> facts.of(event, known.get(event.aggregateId())).stream())
                .map(found -> rows.row(found.institutionId(), found.fact()))
                .toList();
    }

    private static Set<UUID> cases(Collection<ReceivedEvent> events) {
        return events.stream().map(ReceivedEvent::aggregateId).collect(Collectors.toSet());
    }

    private static Set<UUID> of(List<ReceivedEvent> events, Set<String> types) {
        return cases(events.stream().filter(event -> types.contains(event.type())).toList());
    }
}
