package cn.lianshen.outbox;

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
     * Whether events of {@code type} mean anything to this reader. Others are counted as ignored
     * and cost no transaction; so are types that do not exist yet when the reader is written.
     */
    default boolean understands(String type) {
        return true;
    }
}
