package cn.lianshen.approval.approvalcase.publicity;

import cn.lianshen.approval.approvalcase.CaseChange;
import cn.lianshen.approval.approvalcase.CaseChanges;
import cn.lianshen.approval.approvalcase.CaseMeters;
import cn.lianshen.approval.approvalcase.CaseStore;
import cn.lianshen.approval.approvalcase.StoredCase;
import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.review.RaiseObjection;
import cn.lianshen.approval.clock.Calendars;
import cn.lianshen.web.problem.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes down in a case what somebody without an account has against it. */
@Component
final class PublicObjections {
    /** The platform's window, open to everybody. */
    private static final Actor WINDOW = new Actor(Actor.Kind.SYSTEM, "public", null);

    private static final int AN_HOUR = 60;
    private static final int TRIES = 5;

    private final ObjectionRows rows;
    private final CaseStore store;
    private final CaseChanges changes;
    private final CaseMeters meters;
    private final Calendars calendars;
    private final Clock clock;

    PublicObjections(
            ObjectionRows rows,
            CaseStore store,
            CaseChanges changes,
            CaseMeters meters,
            Calendars calendars,
            Clock countyClock) {
        this.rows = rows;
        this.store = store;
        this.changes = changes;
        this.meters = meters;
        this.calendars = calendars;
        this.clock = countyClock;
    }

    /** Once a key; refused as a problem when the case is not before the public any more. */
    Mono<Void> take(UUID id, UUID caseId, String content) {
        return rows.begin(id, caseId)
                .flatMap(begun -> begun ? fresh(id, caseId, content) : again(id, caseId));
    }

    private Mono<Void> fresh(UUID id, UUID caseId, String content) {
        return rows.lately(caseId)
                .filter(some -> some <= AN_HOUR)
                .switchIfEmpty(Mono.error(PublicObjections::tooMany))
                .flatMap(_ -> record(caseId, content, TRIES))
                .onErrorResume(error -> rows.forget(id).then(Mono.error(error)))
                .then(rows.taken(id));
    }

    private Mono<Void> again(UUID id, UUID caseId) {
        return rows.taken(id, caseId)
                .filter(taken -> taken)
                .switchIfEmpty(Mono.error(PublicObjections::inFlight))
                .then();
    }

    /** Somebody else may move the case meanwhile: it is read again. */
    private Mono<Boolean> record(UUID caseId, String content, int tries) {
        return store.load(caseId)
                .switchIfEmpty(Mono.error(() -> Problem.notFound().asException()))
                .flatMap(found -> append(found, content))
                .flatMap(
                        saved ->
                                saved || tries == 1
                                        ? Mono.just(saved)
                                        : record(caseId, content, tries - 1))
                .filter(saved -> saved)
                .switchIfEmpty(Mono.error(PublicObjections::inFlight));
    }

    private Mono<Boolean> append(StoredCase found, String content) {
        var calendar = calendars.forRegion(found.approvalCase().filing().region());
        var command = new RaiseObjection(WINDOW, content, LocalDate.now(clock), calendar);
        return switch (command.decide(found.approvalCase())) {
            case Outcome.Recorded(var happenings) -> {
                var change = changes.of(found, WINDOW, happenings);
                yield store.append(change).doOnNext(saved -> count(saved, change));
            }
            case Outcome.Refused(var refusal) ->
                    Mono.error(Problem.of(409, refusal.code()).asException());
            case Outcome.Breached(var refusal, var _) ->
                    Mono.error(Problem.of(409, refusal.code()).asException());
        };
    }

    private void count(boolean saved, CaseChange change) {
        if (saved) {
            meters.count(change);
        }
    }

    private static Throwable tooMany() {
        return Problem.of(429, "objections-busy").header("Retry-After", "3600").asException();
    }

    private static Throwable inFlight() {
        return Problem.of(409, "idempotency-key-in-flight")
                .header("Retry-After", "30")
                .asException();
    }
}
