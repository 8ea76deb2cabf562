package cn.lianshen.outbox;

import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What a reader does with the events of a topic. */
@FunctionalInterface
public interface EventHandler {

    /**
     * Takes effect inside one R2DBC transaction together with the guard row, so that an event never
     * takes effect twice. Everything it writes must go through that transaction.
     *
     * @return an error of {@link PermanentFault}, or one that cannot succeed by repeating it, sends
     *     the event to the dead letters; any fault of the infrastructure is tried again without end
     */
    Mono<Void> handle(ReceivedEvent event);

    /**
     * The same for the new events of a batch, in their order, all of them or none. When this fails
     * and the fault may be one event's, the batch is rolled back and its events come one by one, so
     * whoever writes them all with a few statements need not tell which of them is the bad one.
     *
     * @param events of any number of aggregates, at least one; each aggregate's in version order
     */
    default Mono<Void> handleAll(List<ReceivedEvent> events) {
        return Flux.fromIterable(events).concatMap(this::handle).then();
    }

    /**
     * Whether events of {@code type} mean anything to this reader. Others are counted as ignored
     * and cost no transaction; so are types that do not exist yet when the reader is written.
     */
    default boolean understands(String type) {
        return true;
    }
}
