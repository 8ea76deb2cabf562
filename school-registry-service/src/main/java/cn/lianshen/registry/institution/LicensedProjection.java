package cn.lianshen.registry.institution;

import cn.lianshen.outbox.PermanentFault;
import cn.lianshen.outbox.ReceivedEvent;
import cn.lianshen.registry.intake.Payloads;
import cn.lianshen.registry.intake.Projection;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Enters an institution with its first licence; before the facts of other features, which refer to
 * its row. An institution that another case has entered already is a permanent fault.
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
        return institutions
                .enter(licensed, event)
                .flatMap(entered -> entered ? Mono.empty() : Mono.error(known(licensed)));
    }

    private static PermanentFault known(Licensed licensed) {
        return new PermanentFault(
                "institution %s was entered by another case".formatted(licensed.institutionId()));
    }
}
