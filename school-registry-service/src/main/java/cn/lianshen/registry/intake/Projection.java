package cn.lianshen.registry.intake;

import cn.lianshen.outbox.ReceivedEvent;
import reactor.core.publisher.Mono;

/**
 * What one feature of the register takes from one type of event. Several may read the same type;
 * they run one after the other, in the order of their {@code @Order}, in one transaction together
 * with the guard's row.
 */
public interface Projection {

    /** Wire name, e.g. {@code approval.licence-issued.v1}. */
    String type();

    /**
     * Writes the event's facts.
     *
     * @return an error of type {@link cn.lianshen.outbox.PermanentFault} when this event can never
     *     be written; any other error is taken for a passing fault and tried again
     */
    Mono<Void> apply(ReceivedEvent event);
}
