package cn.lianshen.registry.intake;

import cn.lianshen.outbox.PermanentFault;
import cn.lianshen.outbox.ReceivedEvent;
import cn.lianshen.registry.classification.domain.Classification;
import cn.lianshen.registry.institution.domain.Happening;
import cn.lianshen.registry.institution.domain.LicenceEnd;
import cn.lianshen.registry.licence.domain.LicenceNumberKey;
import cn.lianshen.registry.licence.domain.Validity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What each type of event says of institutions. A new type is a new line here. */
@Component
final class CaseFacts {
    private static final Map<String, Function<Reading, List<Found>>> READERS =
            Map.ofEntries(
                    Map.entry("approval.licence-issued.v1", CaseFacts::licence),
                    Map.entry("approval.legal-person-registered.v1", CaseFacts::registered),
                    Map.entry("approval.registration-amended.v1", CaseFacts::amended),
                    Map.entry("approval.legal-person-deregistered.v1", CaseFacts::deregistered),
                    Map.entry("approval.registration-refused.v1", CaseFacts::refused),
                    Map.entry("approval.licence-handed-back.v1", CaseFacts::handedBack),
                    Map.entry("approval.licence-revoked.v1", ending(LicenceEnd.REVOKED)),
                    Map.entry("approval.permission-annulled.v1", ending(LicenceEnd.ANNULLED)),
                    Map.entry("approval.licence-cancelled.v1", ending(LicenceEnd.CANCELLED)),
                    Map.entry("approval.permission-withdrawn.v1", ending(LicenceEnd.WITHDRAWN)),
                    Map.entry("approval.approval-issued.v1", CaseFacts::reply),
                    Map.entry("approval.inspection-concluded.v1", CaseFacts::inspected));

    private final Payloads payloads;

    CaseFacts(Payloads payloads) {
        this.payloads = payloads;
    }

    static Set<String> types() {
        return READERS.keySet();
    }

    /**
     * None for a type that says nothing of institutions.
     *
     * @throws PermanentFault when the event can never be entered
     */
    List<Found> of(ReceivedEvent event, @Nullable Filing filing) {
        var reader = READERS.get(event.type());
        return reader == null ? List.of() : reader.apply(new Reading(event, payloads, filing));
    }

    private static List<Found> licence(Reading it) {
        var licence = it.as(Told.Licence.class);
        check(licence);
        var heir = licence.institutionId();
        var on = licence.validFrom();
        var filing = it.filing();
        var old = filing == null ? null : filing.replaced();
        var found = new ArrayList<>(it.one(heir, on, issued(licence, it.act(), old)));
        if (filing != null && old != null) {
            found.add(it.fact(old, on, new Happening.Succeeded(heir, filing.act())));
        }
        return found;
    }

    private static void check(Told.Licence licence) {
        if (LicenceNumberKey.of(licence.licenceNumber()).isEmpty()) {
            throw new PermanentFault("no licence number: " + licence.licenceNumber());
        }
        if (Classification.named(licence.classification()).isEmpty()) {
            throw new PermanentFault("unknown classification " + licence.classification());
        }
        var _ = new Validity(licence.validFrom(), licence.validTo()); // refuses a term turned round
    }

    private static Happening issued(
            Told.Licence it, @Nullable String act, @Nullable UUID predecessor) {
        return new Happening.LicenceIssued(
                it.licenceNumber(),
                it.schoolName(),
                it.kind(),
                it.classification(),
                it.address(),
                it.founders(),
                it.legalRepresentative(),
                it.principal(),
                it.issuer(),
                it.validFrom(),
                it.validTo(),
                it.registrar(),
                act,
                predecessor);
    }

    private static List<Found> registered(Reading it) {
        var told = it.as(Told.Registered.class);
        return it.one(
                told.institutionId(),
                told.registeredOn(),
                new Happening.LegalPersonRegistered(told.registrar(), told.creditCode()));
    }

    private static List<Found> amended(Reading it) {
        var told = it.as(Told.Changed.class);
        return it.one(
                told.institutionId(),
                told.on(),
                new Happening.RegistrationAmended(told.registrar()));
    }

    private static List<Found> deregistered(Reading it) {
        var told = it.as(Told.Changed.class);
        return it.one(
                told.institutionId(),
                told.on(),
                new Happening.LegalPersonDeregistered(told.registrar()));
    }

    private static List<Found> refused(Reading it) {
        var told = it.as(Told.Refused.class);
        return it.one(
                told.institutionId(),
                it.day(),
                new Happening.RegistrationRefused(told.registrar()));
    }

    private static List<Found> handedBack(Reading it) {
        var told = it.as(Told.HandedBack.class);
        return it.one(told.institutionId(), it.day(), new Happening.LicenceHandedBack());
    }

    private static Function<Reading, List<Found>> ending(LicenceEnd how) {
        return it -> {
            var article = it.as(Told.Ended.class).article();
            var what = new Happening.PermissionEnded(how, article, it.act());
            return it.one(it.needed().subject(), it.day(), what);
        };
    }

    private static List<Found> reply(Reading it) {
        var told = it.as(Told.Reply.class);
        var filing = it.needed();
        var what =
                filing.result().equals("TERMINATION")
                        ? new Happening.TerminationApproved(told.number())
                        : new Happening.ReplyIssued(told.document(), told.number(), told.validTo());
        return it.one(filing.subject(), told.issuedOn(), what);
    }

    private static List<Found> inspected(Reading it) {
        var told = it.as(Told.Inspected.class);
        var what = new Happening.InspectionConcluded(told.year(), told.result());
        return it.one(it.needed().subject(), it.day(), what);
    }
}
