package cn.lianshen.registry.institution;

import cn.lianshen.outbox.ReceivedEvent;
import cn.lianshen.registry.intake.Payloads;
import cn.lianshen.registry.intake.Projection;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Enters an institution with its first licence, or takes over what a licence issued anew says of
 * it; before the facts of other features, which refer to its row.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class LicensedProjection implements Projection {
    private final Payloads payloads;
    private final Institutions institutions;

    LicensedProjection(Payloads payloads, Institutions institutions) {
        this.payloads = payloads;
        this.institutions = institutions;
    }

    @Override
    public String type() {
        return "approval.licence-issued.v1";
    }

    @Override
    public Mono<Void> apply(ReceivedEvent event) {
        var licensed = payloads.read(event, Licensed.class);
        return institutions.enter(licensed, event);
    }
}
