package cn.lianshen.approval.approvalcase;

import cn.lianshen.approval.approvalcase.CommandResult.Done;
import cn.lianshen.approval.approvalcase.CommandResult.NotFound;
import cn.lianshen.approval.approvalcase.CommandResult.Refused;
import cn.lianshen.approval.approvalcase.CommandResult.Stale;
import cn.lianshen.approval.approvalcase.domain.Happening;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationFiled;
import cn.lianshen.web.Caller;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * One step of a case, in order: load, see whether the caller may know of it, decide, save, count. A
 * caller that acts on an outdated version is told what changed and nothing is written.
 */
@Component
public final class HandleCaseCommand {
    private final CaseStore store;
    private final CaseChanges changes;
    private final CaseMeters meters;
    private final Clock clock;

    HandleCaseCommand(CaseStore store, CaseChanges changes, CaseMeters meters, Clock countyClock) {
        this.store = store;
        this.changes = changes;
        this.meters = meters;
        this.clock = countyClock;
    }

    /**
     * Carries out a step.
     *
     * @param seen the version that the caller has read
     */
    public Mono<CommandResult> handle(UUID caseId, int seen, Caller caller, Step step) {
        return Mono.justOrEmpty(store.recall(caseId, seen))
                .flatMap(known -> decide(known, seen, caller, step, HandleCaseCommand::recorded))
                .filter(Done.class::isInstance) // whoever is refused is refused on what is stored
                .switchIfEmpty(
                        Mono.defer(() -> store.load(caseId))
                                .flatMap(found -> decide(found, seen, caller, step, _ -> true)))
                .defaultIfEmpty(new NotFound());
    }

    private Mono<CommandResult> decide(
            StoredCase found, int seen, Caller caller, Step step, Predicate<Outcome> wanted) {
        if (CaseAccess.of(caller, filing(found)) == CaseAccess.NONE) {
            return Mono.empty();
        }
        var actor = Actors.of(caller);
        return step.on(found, actor, LocalDate.now(clock))
                .map(command -> command.decide(found.approvalCase()))
                .filter(wanted)
                .flatMap(
                        outcome ->
                                switch (outcome) {
                                    case Outcome.Refused(var refusal) ->
                                            refused(found, seen, refusal);
                                    case Outcome.Recorded(var happenings) ->
                                            save(seen, changes.of(found, actor, happenings));
                                    case Outcome.Breached(var refusal, var breach) ->
                                            breached(
                                                    seen,
                                                    changes.of(
                                                            found,
                                                            actor,
                                                            List.of(Happening.of(breach))),
                                                    refusal);
                                });
    }

    private static boolean recorded(Outcome outcome) {
        return outcome instanceof Outcome.Recorded;
    }

    /** What was tried is kept, and refused all the same. */
    private Mono<CommandResult> breached(int seen, CaseChange change, Refusal refusal) {
        return save(seen, change)
                .map(result -> result instanceof Done ? new Refused(refusal) : result);
    }

    private Mono<CommandResult> refused(StoredCase found, int seen, Refusal refusal) {
        return refusal.kind() != Refusal.Kind.NOT_ALLOWED && outdated(found, seen)
                ? stale(found.caseId(), seen)
                : Mono.just(new Refused(refusal));
    }

    private Mono<CommandResult> save(int seen, CaseChange change) {
        if (outdated(change.before(), seen)) {
            return stale(change.before().caseId(), seen);
        }
        return store.append(change)
                .flatMap(saved -> saved ? done(change) : stale(change.before().caseId(), seen))
                .onErrorResume(CreditCodeTaken.class, _ -> Mono.just(codeTaken()));
    }

    private Mono<CommandResult> done(CaseChange change) {
        meters.count(change);
        return Mono.just(new Done(CaseReceipt.of(change)));
    }

    private Mono<CommandResult> stale(UUID caseId, int seen) {
        return store.history(caseId)
                .collectList()
                .map(
                        all ->
                                new Stale(
                                        all.getLast().version(),
                                        all.stream().filter(e -> e.version() > seen).toList()));
    }

    private static CommandResult codeTaken() {
        return new Refused(Refusal.conflict("credit-code-taken"));
    }

    private static boolean outdated(StoredCase found, int seen) {
        return found.approvalCase().version() != seen;
    }

    private static ApplicationFiled filing(StoredCase found) {
        return found.approvalCase().filing();
    }
}
