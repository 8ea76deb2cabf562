package cn.lianshen.outbox;

import cn.lianshen.outbox.GuardRows.Entry;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** One transaction a batch: the guard rows of its events together with their effects. */
final class BatchGuard {
    private final BatchGuardRows rows;
    private final TransactionalOperator transaction;
    private final EventHandler handler;

    BatchGuard(BatchGuardRows rows, TransactionalOperator transaction, EventHandler handler) {
        this.rows = rows;
        this.transaction = transaction;
        this.handler = handler;
    }

    /**
     * Lets every new event take effect, or none of them when one fails. Those of blocked aggregates
     * are left as they are.
     *
     * @param events at least one
     * @return what each event was found to be, in their order
     */
    Mono<List<Entry>> admit(List<ReceivedEvent> events) {
        return rows.enter(events)
                .flatMap(entries -> apply(fresh(events, entries)).thenReturn(entries))
                .as(transaction::transactional);
    }

    private Mono<Void> apply(List<ReceivedEvent> events) {
        return events.isEmpty() ? Mono.empty() : handler.handleAll(events);
    }

    private static List<ReceivedEvent> fresh(List<ReceivedEvent> events, List<Entry> entries) {
        return IntStream.range(0, events.size())
                .filter(place -> entries.get(place) == Entry.NEW)
                .mapToObj(events::get)
                .toList();
    }
}
