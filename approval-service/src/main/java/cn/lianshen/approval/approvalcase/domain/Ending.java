package cn.lianshen.approval.approvalcase.domain;

import cn.lianshen.approval.approvalcase.domain.event.ApplicationFiled;
import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import cn.lianshen.approval.approvalcase.domain.event.CommitmentAccepted;
import cn.lianshen.approval.approvalcase.domain.event.CommitmentChecked;
import cn.lianshen.approval.approvalcase.domain.event.LegalPersonDeregistered;
import cn.lianshen.approval.approvalcase.domain.event.LegalPersonRegistered;
import cn.lianshen.approval.approvalcase.domain.event.LicenceHandedBack;
import cn.lianshen.approval.approvalcase.domain.event.LicenceIssued;
import cn.lianshen.approval.approvalcase.domain.event.Registration;
import cn.lianshen.approval.approvalcase.domain.event.Registration.Act;
import cn.lianshen.approval.approvalcase.domain.event.RegistrationAmended;
import cn.lianshen.approval.approvalcase.domain.event.ResultDelivered;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What comes after the decision.
 *
 * @param licence the licence issued by this case; null when there is none
 * @param registrationsLeft what registering bureaus still have to do, in order
 * @param commitmentOpen whether the decision rests on a commitment still to be checked (告知承诺)
 */
public record Ending(
        @Nullable LicenceIssued licence,
        boolean handedBack,
        boolean delivered,
        List<Registration> registrationsLeft,
        boolean commitmentOpen) {
    static final Ending NONE = new Ending(null, false, false, List.of(), false);

    Ending after(CaseEvent event) {
        return switch (event) {
            case ApplicationFiled e ->
                    new Ending(null, false, false, List.copyOf(e.registrations()), false);
            case LicenceIssued e ->
                    new Ending(e, handedBack, delivered, registrationsLeft, commitmentOpen);
            case LicenceHandedBack _ ->
                    new Ending(licence, true, delivered, registrationsLeft, commitmentOpen);
            case ResultDelivered _ ->
                    new Ending(licence, handedBack, true, registrationsLeft, commitmentOpen);
            case LegalPersonRegistered e -> without(e.registrar(), Act.CREATE);
            case RegistrationAmended e -> without(e.registrar(), Act.CHANGE);
            case LegalPersonDeregistered e -> without(e.registrar(), Act.CANCEL);
            case CommitmentAccepted _ -> committed(true);
            case CommitmentChecked _ -> committed(false);
            default -> this;
        };
    }

    /** One registrar may have several acts: a division enters one school and strikes one off. */
    private Ending without(String registrar, Act act) {
        var done = new Registration(registrar, act);
        return new Ending(
                licence,
                handedBack,
                delivered,
                registrationsLeft.stream().filter(left -> !left.equals(done)).toList(),
                commitmentOpen);
    }

    private Ending committed(boolean open) {
        return new Ending(licence, handedBack, delivered, registrationsLeft, open);
    }
}
