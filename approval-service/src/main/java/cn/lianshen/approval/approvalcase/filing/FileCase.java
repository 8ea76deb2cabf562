package cn.lianshen.approval.approvalcase.filing;

import cn.lianshen.approval.approvalcase.CaseChange;
import cn.lianshen.approval.approvalcase.CaseChanges;
import cn.lianshen.approval.approvalcase.CaseMeters;
import cn.lianshen.approval.approvalcase.CaseReceipt;
import cn.lianshen.approval.approvalcase.CaseStore;
import cn.lianshen.approval.approvalcase.FilingReply;
import cn.lianshen.approval.approvalcase.StoredCase;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.HandingIn;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.intake.FileApplication;
import cn.lianshen.approval.clock.Calendars;
import cn.lianshen.approval.material.UsedDocuments;
import cn.lianshen.approval.material.UsedDocuments.Found;
import cn.lianshen.approval.material.domain.UsedDocument;
import cn.lianshen.approval.routing.domain.Route;
import cn.lianshen.approval.routing.domain.Router;
import cn.lianshen.approval.routing.domain.Routing;
import cn.lianshen.approval.routing.domain.RoutingRefusal;
import cn.lianshen.outbox.EventHash;
import cn.lianshen.web.idempotency.IdempotencyKeys;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Files one joint application, in order: check the form, find the route, what is against it and the
 * documents, draw a number, decide, save under the founder's key. A known key gets the reply of its
 * first use.
 */
@Component
public final class FileCase {
    private final Filings filings;
    private final Router router;
    private final Against against;
    private final Calendars calendars;
    private final UsedDocuments documents;
    private final CaseStore store;
    private final CaseChanges changes;
    private final IdempotencyKeys keys;
    private final CaseMeters meters;
    private final Clock clock;

    FileCase(
            Filings filings,
            Router router,
            Against against,
            Calendars calendars,
            UsedDocuments documents,
            CaseStore store,
            CaseChanges changes,
            IdempotencyKeys keys,
            CaseMeters meters,
            Clock countyClock) {
        this.filings = filings;
        this.router = router;
        this.against = against;
        this.calendars = calendars;
        this.documents = documents;
        this.store = store;
        this.changes = changes;
        this.keys = keys;
        this.meters = meters;
        this.clock = countyClock;
    }

    /** Files what the founder handed in; nothing is stored unless the result is {@code Filed}. */
    public Mono<FilingResult> file(FilingRequest request) {
        var today = LocalDate.now(clock);
        var faults = FormCheck.faults(request.form(), filings.codes(), today);
        if (!faults.isEmpty()) {
            return Mono.just(new FilingResult.Faulty(faults));
        }
        var refusals = against.refusals(request.form(), today);
        return switch (router.route(Proposals.of(request.form()), today)) {
            case Routing.Refused(var others) -> Mono.just(forbidden(others, refusals));
            case Routing.Routed _ when !refusals.isEmpty() ->
                    Mono.just(new FilingResult.Forbidden(refusals));
            case Routing.Routed(var route) ->
                    documents
                            .find(request.founderId(), "materials", request.form().documents())
                            .flatMap(
                                    found ->
                                            switch (found) {
                                                case Found.Faulty(var wrong) ->
                                                        Mono.just(new FilingResult.Faulty(wrong));
                                                case Found.All(var used) ->
                                                        file(request, route, used, today);
                                            });
        };
    }

    private static FilingResult forbidden(List<RoutingRefusal> some, List<RoutingRefusal> more) {
        return new FilingResult.Forbidden(Stream.concat(some.stream(), more.stream()).toList());
    }

    private Mono<FilingResult> file(
            FilingRequest request, Route route, List<UsedDocument> used, LocalDate today) {
        return filings.filed(request, route, today)
                .map(
                        filed ->
                                new FileApplication(
                                        filed,
                                        request.text(),
                                        today,
                                        calendars.forRegion(filed.region())))
                .flatMap(command -> save(request, new HandingIn(command, used)));
    }

    private Mono<FilingResult> save(FilingRequest request, CaseCommand command) {
        return switch (command.decide(ApprovalCase.none())) {
            case Outcome.Refused(var refusal) ->
                    throw new IllegalStateException("a new case was refused: " + refusal.code());
            case Outcome.Breached(var refusal, _) ->
                    throw new IllegalStateException("a new case was refused: " + refusal.code());
            case Outcome.Recorded(var happenings) -> {
                var caseId = UUID.randomUUID();
                var empty = new StoredCase(caseId, ApprovalCase.none(), EventHash.genesis(caseId));
                yield save(request, changes.of(empty, request.actor(), request.with(happenings)));
            }
        };
    }

    private Mono<FilingResult> save(FilingRequest request, CaseChange change) {
        var reply = filings.reply(CaseReceipt.of(change));
        var keyed = request.key().over(request.body());
        return store.create(change, new FilingReply(keyed, reply, request.form().draftId()))
                .onErrorMap(
                        IdempotencyKeys::isBlocked, _ -> IdempotencyKeys.inFlight().asException())
                .flatMap(
                        saved -> {
                            if (!saved) {
                                return keys.find(keyed).map(FilingResult.Repeated::new);
                            }
                            meters.count(change);
                            return Mono.just(new FilingResult.Filed(reply));
                        });
    }
}
