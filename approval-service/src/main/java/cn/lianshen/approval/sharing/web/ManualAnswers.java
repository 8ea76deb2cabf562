package cn.lianshen.approval.sharing.web;

import cn.lianshen.approval.sharing.ShareJobs;
import cn.lianshen.approval.sharing.SharedActs;
import cn.lianshen.approval.sharing.SharedCase;
import cn.lianshen.approval.sharing.SharedRecord;
import cn.lianshen.approval.sharing.SharedRecords;
import cn.lianshen.approval.sharing.SharingProperties;
import cn.lianshen.approval.sharing.domain.Kept;
import cn.lianshen.approval.sharing.domain.RecordState;
import cn.lianshen.approval.sharing.domain.SharedAsk;
import cn.lianshen.approval.sharing.domain.SharedDocument;
import cn.lianshen.approval.sharing.web.ManualController.ManualAnswer;
import cn.lianshen.web.Caller;
import cn.lianshen.web.problem.Problem;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keeps what officers answer, with a line in the log, both or neither. */
@Component
final class ManualAnswers {
    private final SharedRecords records;
    private final SharedActs acts;
    private final ShareJobs jobs;
    private final SharingProperties settings;
    private final TransactionalOperator together;
    private final Clock clock;

    ManualAnswers(
            SharedRecords records,
            SharedActs acts,
            ShareJobs jobs,
            SharingProperties settings,
            TransactionalOperator together,
            Clock countyClock) {
        this.records = records;
        this.acts = acts;
        this.jobs = jobs;
        this.settings = settings;
        this.together = together;
        this.clock = countyClock;
    }

    /** Answers all of the asks; what was fetched is spoken against only with a note. */
    Mono<Void> answer(SharedCase it, Caller caller, ManualAnswer answer) {
        var note = Objects.requireNonNullElse(answer.note(), "").strip();
        var act = SharedActs.Act.valueOf(answer.outcome().name());
        return known(it)
                .filter(found -> !note.isEmpty() || found.stream().noneMatch(this::isFetched))
                .switchIfEmpty(Mono.error(() -> needsNote().asException()))
                .then(
                        Mono.defer(
                                () ->
                                        log(it, caller, act, note)
                                                .thenMany(Flux.fromIterable(it.asks()))
                                                .concatMap(ask -> save(it, ask, caller, answer))
                                                .then()
                                                .as(together::transactional)));
    }

    /** Forgets what is not held, and has it fetched now. */
    Mono<Void> askAgain(SharedCase it, Caller caller) {
        if (!settings.configured()) {
            return Mono.error(Problem.of(409, "sharing-not-connected").asException());
        }
        return known(it)
                .filter(
                        found ->
                                found.size() < it.asks().size()
                                        || !found.stream().allMatch(this::isFetched))
                .switchIfEmpty(
                        Mono.error(() -> Problem.of(409, "shared-record-held").asException()))
                .map(found -> found.stream().filter(one -> !isFetched(one)).toList())
                .flatMap(again -> forget(it, again, caller));
    }

    private Mono<Void> forget(SharedCase it, List<SharedRecord> again, Caller caller) {
        return log(it, caller, SharedActs.Act.RETRY, "")
                .thenMany(Flux.fromIterable(again))
                .concatMap(records::forget)
                .then(Mono.defer(() -> jobs.now(it.caseId(), now())))
                .as(together::transactional);
    }

    private Mono<Void> log(SharedCase it, Caller caller, SharedActs.Act act, String note) {
        var bureau = Objects.requireNonNullElse(caller.bureau(), "");
        var material = it.asks().getFirst().material();
        return acts.add(it.caseId(), material, now(), caller.subject(), bureau, act, note);
    }

    private Mono<Void> save(SharedCase it, SharedAsk ask, Caller caller, ManualAnswer answer) {
        var confirmed = answer.outcome() == ManualAnswer.Outcome.CONFIRM;
        var record =
                new SharedRecord(
                        it.caseId(),
                        ask.material(),
                        ask.part(),
                        ask.sources().getFirst(),
                        confirmed ? RecordState.CONFIRMED_BY_HAND : RecordState.REFUTED_BY_HAND,
                        now(),
                        null,
                        confirmed ? answer.validUntil() : null,
                        confirmed ? seen(answer) : null,
                        caller.subject(),
                        caller.bureau());
        var kept = new Kept(null, record.document(), answer.note());
        return records.save(it.filing().founderId(), record, kept);
    }

    private static @Nullable SharedDocument seen(ManualAnswer answer) {
        var number = answer.number();
        return number == null
                ? null
                : new SharedDocument(number.strip(), null, null, null, answer.validUntil(), null);
    }

    private Mono<List<SharedRecord>> known(SharedCase it) {
        return records.ofCase(it.caseId())
                .filter(found -> it.asks().stream().anyMatch(found::answers))
                .collectList();
    }

    private boolean isFetched(SharedRecord found) {
        return found.state() == RecordState.FOUND && found.held(LocalDate.now(clock));
    }

    private static Problem needsNote() {
        return Problem.of(409, "shared-record-found").at("note");
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
