package cn.lianshen.registry.institution;

import cn.lianshen.outbox.PermanentFault;
import cn.lianshen.outbox.ReceivedEvent;
import cn.lianshen.registry.intake.Payloads;
import cn.lianshen.registry.intake.Projection;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Enters the credit code of a licensed institution. A code that another institution holds is a
 * permanent fault: one of the two was typed wrong at a registrar, and no retry can tell which.
 */
@Component
final class RegisteredProjection implements Projection {
    private final Payloads payloads;
    private final Institutions institutions;
    private final Registrations registrations;

    RegisteredProjection(
            Payloads payloads, Institutions institutions, Registrations registrations) {
        this.payloads = payloads;
        this.institutions = institutions;
        this.registrations = registrations;
    }

    @Override
    public String type() {
        return "approval.legal-person-registered.v1";
    }

    @Override
    public Mono<Void> apply(ReceivedEvent event) {
        var registered = payloads.read(event, Registered.class);
        return institutions
                .register(registered, event)
                .onErrorMap(DuplicateKeyException.class, taken -> codeTaken(registered, taken))
                .flatMap(entered -> entered ? Mono.just(true) : Mono.error(notWaiting(registered)))
                .then(registrations.registered(registered, event));
    }

    private static PermanentFault codeTaken(Registered registered, DuplicateKeyException cause) {
        return new PermanentFault(
                "credit code %s belongs to another institution".formatted(registered.creditCode()),
                cause);
    }

    private static PermanentFault notWaiting(Registered registered) {
        return new PermanentFault(
                "no institution %s waits for registration".formatted(registered.institutionId()));
    }
}
