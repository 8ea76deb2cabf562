package cn.lianshen.outbox;

import cn.lianshen.outbox.DeadLetter.Status;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/**
 * One transaction an event: its guard row together with its effect, or its place behind the dead
 * letters of its aggregate.
 */
final class Guard {
    private static final String WAITS = "waits behind an earlier event of the same aggregate";

    private final GuardRows rows;
    private final DeadLetterRows letters;
    private final TransactionalOperator transaction;
    private final EventHandler handler;

    Guard(
            GuardRows rows,
            DeadLetterRows letters,
            TransactionalOperator transaction,
            EventHandler handler) {
        this.rows = rows;
        this.letters = letters;
        this.transaction = transaction;
        this.handler = handler;
    }

    Mono<Outcome> admit(Arrival arrival, ReceivedEvent event) {
        return rows.enter(event.aggregateId(), event.version())
                .flatMap(
                        entry ->
                                entry == GuardRows.Entry.BLOCKED
                                        ? lineUp(arrival, event)
                                        : apply(entry, event))
                .as(transaction::transactional);
    }

    /** A replay may have emptied the line meanwhile: under the lock it is looked at once more. */
    private Mono<Outcome> lineUp(Arrival arrival, ReceivedEvent event) {
        return rows.lock(event.aggregateId())
                .then(Mono.defer(() -> rows.enter(event.aggregateId(), event.version())))
                .flatMap(
                        entry ->
                                entry == GuardRows.Entry.BLOCKED
                                        ? park(arrival, event)
                                        : apply(entry, event));
    }

    private Mono<Outcome> park(Arrival arrival, ReceivedEvent event) {
        return letters.insert(Status.PARKED, WAITS, arrival, event).thenReturn(Outcome.PARKED);
    }

    private Mono<Outcome> apply(GuardRows.Entry entry, ReceivedEvent event) {
        return entry == GuardRows.Entry.KNOWN
                ? Mono.just(Outcome.DUPLICATE)
                : Mono.defer(() -> handler.handle(event)).thenReturn(Outcome.APPLIED);
    }
}
