package cn.lianshen.approval.approvalcase.domain;

import cn.lianshen.approval.approvalcase.domain.event.ApplicationFiled;
import cn.lianshen.approval.approvalcase.domain.event.ApprovalIssued;
import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import cn.lianshen.approval.approvalcase.domain.event.CommitmentAccepted;
import cn.lianshen.approval.approvalcase.domain.event.CommitmentChecked;
import cn.lianshen.approval.approvalcase.domain.event.InspectionConcluded;
import cn.lianshen.approval.approvalcase.domain.event.LegalPersonDeregistered;
import cn.lianshen.approval.approvalcase.domain.event.LegalPersonRegistered;
import cn.lianshen.approval.approvalcase.domain.event.LicenceHandedBack;
import cn.lianshen.approval.approvalcase.domain.event.LicenceIssued;
import cn.lianshen.approval.approvalcase.domain.event.Registration;
import cn.lianshen.approval.approvalcase.domain.event.RegistrationAmended;
import cn.lianshen.approval.approvalcase.domain.event.ResultDelivered;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What comes after the decision.
 *
 * @param licence the licence issued by this case; null when there is none
 * @param issued whether there is a result to hand over: a licence, another reply, a conclusion
 * @param awaited what registering bureaus still have to do, in order
 * @param commitmentOpen whether the decision rests on a commitment still to be checked (告知承诺)
 */
public record Ending(
        @Nullable LicenceIssued licence,
        boolean issued,
        boolean handedBack,
        boolean delivered,
        List<AwaitedRegistration> awaited,
        boolean commitmentOpen) {
    static final Ending NONE = new Ending(null, false, false, false, List.of(), false);

    Ending after(CaseEvent event) {
        return switch (event) {
            case ApplicationFiled e -> awaiting(e.registrations());
            case LicenceIssued e ->
                    new Ending(e, true, handedBack, delivered, awaited, commitmentOpen);
            case ApprovalIssued _, InspectionConcluded _ ->
                    new Ending(licence, true, handedBack, delivered, awaited, commitmentOpen);
            case LicenceHandedBack _ ->
                    new Ending(licence, issued, true, delivered, awaited, commitmentOpen);
            case ResultDelivered _ ->
                    new Ending(licence, issued, handedBack, true, awaited, commitmentOpen);
            case CommitmentAccepted _ -> committed(true);
            case CommitmentChecked _ -> committed(false);
            default -> registering(event);
        };
    }

    /** What registering bureaus still have to do, whether it is their turn or not. */
    public List<Registration> registrationsLeft() {
        return awaited.stream().map(AwaitedRegistration::registration).toList();
    }

    /** What registering bureaus have been asked to do. */
    public List<AwaitedRegistration> registrationsOpen() {
        return awaited.stream().filter(AwaitedRegistration::open).toList();
    }

    /** Whether the result still has to reach the applicant. 行政许可法 art. 44. */
    public boolean undelivered() {
        return issued && !delivered;
    }

    private Ending registering(CaseEvent event) {
        return switch (event) {
            case LegalPersonRegistered e -> without(e.registrar(), Registration.Act.CREATE);
            case RegistrationAmended e -> without(e.registrar(), Registration.Act.CHANGE);
            case LegalPersonDeregistered e -> without(e.registrar(), Registration.Act.CANCEL);
            default -> left(awaited.stream().map(one -> one.after(event)).toList());
        };
    }

    private Ending awaiting(List<Registration> acts) {
        return left(acts.stream().map(act -> new AwaitedRegistration(act, null)).toList());
    }

    /** One registrar may have several acts: a division enters one school and strikes one off. */
    private Ending without(String registrar, Registration.Act act) {
        return left(
                awaited.stream().filter(one -> !one.registration().is(registrar, act)).toList());
    }

    private Ending left(List<AwaitedRegistration> registrations) {
        return new Ending(licence, issued, handedBack, delivered, registrations, commitmentOpen);
    }

    private Ending committed(boolean open) {
        return new Ending(licence, issued, handedBack, delivered, awaited, open);
    }
}
