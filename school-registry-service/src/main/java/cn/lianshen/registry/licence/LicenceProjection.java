package cn.lianshen.registry.licence;

import cn.lianshen.outbox.PermanentFault;
import cn.lianshen.outbox.ReceivedEvent;
import cn.lianshen.registry.intake.Payloads;
import cn.lianshen.registry.intake.Projection;
import cn.lianshen.registry.licence.domain.LicenceNumberKey;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Keeps each issue of a licence. A number that is none, or that another institution holds, is a
 * permanent fault: it takes a human at the issuing bureau to put it right.
 */
@Component
final class LicenceProjection implements Projection {
    private final Payloads payloads;
    private final Licences licences;

    LicenceProjection(Payloads payloads, Licences licences) {
        this.payloads = payloads;
        this.licences = licences;
    }

    @Override
    public String type() {
        return "approval.licence-issued.v1";
    }

    @Override
    public Mono<Void> apply(ReceivedEvent event) {
        var licence = payloads.read(event, IssuedLicence.class);
        return licences.hold(key(licence), licence.institutionId())
                .flatMap(held -> held ? Mono.just(true) : Mono.error(taken(licence)))
                .then(licences.issue(licence, event));
    }

    private static LicenceNumberKey key(IssuedLicence licence) {
        return LicenceNumberKey.of(licence.licenceNumber())
                .orElseThrow(
                        () -> new PermanentFault("no licence number: " + licence.licenceNumber()));
    }

    private static PermanentFault taken(IssuedLicence licence) {
        return new PermanentFault(
                "licence number %s belongs to another institution"
                        .formatted(licence.licenceNumber()));
    }
}
