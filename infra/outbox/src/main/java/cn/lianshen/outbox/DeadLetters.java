package cn.lianshen.outbox;

import cn.lianshen.outbox.DeadLetter.Status;
import java.util.UUID;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * An operator's hold on one reader's dead letters. All of it may be called at any time, also twice
 * at once and while events arrive: work on one aggregate is put in line by a lock of the database.
 */
public final class DeadLetters {
    private final GuardRows rows;
    private final DeadLetterRows letters;
    private final TransactionalOperator transaction;
    private final EventHandler handler;

    DeadLetters(
            GuardRows rows,
            DeadLetterRows letters,
            TransactionalOperator transaction,
            EventHandler handler) {
        this.rows = rows;
        this.letters = letters;
        this.transaction = transaction;
        this.handler = handler;
    }

    /** The aggregate's open letters, dead and parked, in the order in which they are replayed. */
    public Flux<DeadLetter> list(UUID aggregateId) {
        return letters.open(aggregateId);
    }

    /** The dead ones of all aggregates, oldest first, also those whose aggregate is not known. */
    public Flux<DeadLetter> dead(int limit) {
        return letters.dead(limit);
    }

    /**
     * Handles the aggregate's open letters in version order, one transaction each, until none is
     * left or one fails again; that one is dead then, with the new reason.
     *
     * @return an error when the infrastructure fails: what was replayed before stays replayed
     */
    public Mono<Replay> replay(UUID aggregateId) {
        return step(aggregateId)
                .expand(step -> step.stoppedAt() == null ? step(aggregateId) : Mono.empty())
                .reduce(new Replay(0, null), Replay::plus);
    }

    /**
     * Gives a dead letter up: it stays on record, and no longer holds up those behind it, which
     * still wait for {@link #replay}.
     *
     * @param note who gave it up and why; kept before the reason for which it was dead
     * @return whether there was an open letter with this id
     */
    public Mono<Boolean> discard(long id, String note) {
        return letters.discard(id, note);
    }

    private Mono<Replay> step(UUID aggregateId) {
        return rows.lock(aggregateId)
                .then(Mono.defer(() -> letters.open(aggregateId).next()))
                .flatMap(this::attempt)
                .as(transaction::transactional)
                .onErrorResume(ReplayFailed.class, this::stop);
    }

    private Mono<Replay> attempt(DeadLetter letter) {
        return letters.arrival(letter.id())
                .map(EventReader::read)
                .flatMap(this::apply)
                .then(Mono.defer(() -> letters.settle(letter.id(), Status.REPLAYED)))
                .thenReturn(new Replay(1, null))
                .onErrorMap(Faults::isPermanent, fault -> new ReplayFailed(letter, fault));
    }

    private Mono<Void> apply(ReceivedEvent event) {
        return rows.enterFromDeadLetters(event.aggregateId(), event.version())
                .filter(isNew -> isNew && handler.understands(event.type()))
                .flatMap(_ -> handler.handle(event));
    }

    /** Outside the transaction that failed; nothing is changed should another replay have won. */
    private Mono<Replay> stop(ReplayFailed failed) {
        return letters.diesAgain(failed.letter().id(), failed.reason())
                .thenReturn(new Replay(0, failed.letter()));
    }
}
