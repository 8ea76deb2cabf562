package cn.lianshen.registry.institution.domain;

import cn.lianshen.registry.institution.domain.Happening.ClassificationChosen;
import cn.lianshen.registry.institution.domain.Happening.InspectionConcluded;
import cn.lianshen.registry.institution.domain.Happening.LegalPersonDeregistered;
import cn.lianshen.registry.institution.domain.Happening.LegalPersonRegistered;
import cn.lianshen.registry.institution.domain.Happening.LicenceHandedBack;
import cn.lianshen.registry.institution.domain.Happening.LicenceIssued;
import cn.lianshen.registry.institution.domain.Happening.PermissionEnded;
import cn.lianshen.registry.institution.domain.Happening.RegistrationAmended;
import cn.lianshen.registry.institution.domain.Happening.RegistrationRefused;
import cn.lianshen.registry.institution.domain.Happening.ReplyIssued;
import cn.lianshen.registry.institution.domain.Happening.SchoolEntered;
import cn.lianshen.registry.institution.domain.Happening.SchoolRestated;
import cn.lianshen.registry.institution.domain.Happening.Succeeded;
import cn.lianshen.registry.institution.domain.Happening.TerminationApproved;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An institution as it stands after some facts.
 *
 * @param face null until there is a licence: what is not licensed is not listed
 */
public record Entry(
        @Nullable Face face, @Nullable Licence licence, Registration registration, Fate fate) {
    static final Entry NONE = new Entry(null, null, Registration.NONE, Fate.OPEN);

    /** Whether it is in the register. */
    public boolean listed() {
        return face != null && licence != null;
    }

    public InstitutionState state() {
        if (licence != null && licence.ended() != null) {
            return registration.active() ? InstitutionState.WINDING_UP : InstitutionState.CLOSED;
        }
        if (fate.terminating()) {
            return registration.struckOffOn() == null
                    ? InstitutionState.TERMINATING
                    : InstitutionState.CLOSED;
        }
        return registration.active() ? InstitutionState.REGISTERED : InstitutionState.LICENSED;
    }

    /** The one place in which an institution changes. */
    Entry after(Fact fact) {
        return switch (fact.what()) {
            case LicenceIssued it -> licensed(it, fact.region());
            case SchoolEntered it -> entered(it, fact.region());
            case SchoolRestated it -> restated(it.school(), fact.region());
            case ClassificationChosen it -> chosen(it.classification());
            case LegalPersonRegistered it -> registered(it, fact.on());
            case RegistrationAmended it -> with(registration.expectedAt(it.registrar()));
            case LegalPersonDeregistered _ -> with(registration.struckOff(fact.on()));
            case LicenceHandedBack _ -> ended(LicenceEnd.HANDED_BACK, fact.on(), null);
            case PermissionEnded it -> ended(it.how(), fact.on(), it.article());
            case Succeeded it ->
                    ended(LicenceEnd.CANCELLED, fact.on(), null)
                            .with(fate.succeededBy(it.successor()));
            case TerminationApproved _ -> with(fate.terminated());
            case InspectionConcluded it -> with(fate.inspected(it.year(), it.result()));
            case RegistrationRefused _, ReplyIssued _ -> this;
        };
    }

    /** What {@code other} says of school and licence; legal person and fate stay. */
    Entry facedAs(Entry other) {
        return new Entry(other.face, other.licence, registration, fate);
    }

    private Entry licensed(LicenceIssued it, String region) {
        return new Entry(
                Face.licensed(face, it, region),
                Licence.issued(licence, it),
                registration.expectedAt(it.registrar()),
                it.predecessor() == null ? fate : fate.precededBy(it.predecessor()));
    }

    private Entry entered(SchoolEntered it, String region) {
        var code = it.creditCode();
        return new Entry(
                Face.entered(it, region),
                Licence.entered(it),
                code == null
                        ? registration.expectedAt(it.registrar())
                        : new Registration(it.registrar(), code, it.registeredOn(), null),
                fate);
    }

    /** What is left open takes no choice back: that was a fact of its own. */
    private Entry restated(SchoolEntered it, String region) {
        var chosen = face == null ? null : face.classification();
        var entered = entered(it, region);
        return it.classification() == null && chosen != null ? entered.chosen(chosen) : entered;
    }

    private Entry chosen(String classification) {
        return face == null
                ? this
                : new Entry(face.choosing(classification), licence, registration, fate);
    }

    private Entry registered(LegalPersonRegistered it, LocalDate on) {
        return with(new Registration(it.registrar(), it.creditCode(), on, null));
    }

    private Entry ended(LicenceEnd how, LocalDate on, @Nullable String article) {
        return licence == null
                ? this
                : new Entry(face, licence.ending(how, on, article), registration, fate);
    }

    private Entry with(Registration other) {
        return new Entry(face, licence, other, fate);
    }

    private Entry with(Fate other) {
        return new Entry(face, licence, registration, other);
    }
}
