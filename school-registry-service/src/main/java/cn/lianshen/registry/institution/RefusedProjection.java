package cn.lianshen.registry.institution;

import cn.lianshen.outbox.PermanentFault;
import cn.lianshen.outbox.ReceivedEvent;
import cn.lianshen.registry.intake.Payloads;
import cn.lianshen.registry.intake.Projection;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Keeps a refused registration; the licence stands and the institution goes on waiting. */
@Component
final class RefusedProjection implements Projection {
    private final Payloads payloads;
    private final Registrations registrations;

    RefusedProjection(Payloads payloads, Registrations registrations) {
        this.payloads = payloads;
        this.registrations = registrations;
    }

    @Override
    public String type() {
        return "approval.registration-refused.v1";
    }

    @Override
    public Mono<Void> apply(ReceivedEvent event) {
        var refused = payloads.read(event, Refused.class);
        return registrations
                .refused(refused, event)
                .onErrorMap(
                        DataIntegrityViolationException.class,
                        unknown ->
                                new PermanentFault(
                                        "unknown institution " + refused.institutionId(), unknown));
    }
}
