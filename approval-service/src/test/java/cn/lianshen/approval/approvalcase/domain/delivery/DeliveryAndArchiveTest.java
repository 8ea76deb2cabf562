package cn.lianshen.approval.approvalcase.domain.delivery;

import static cn.lianshen.approval.approvalcase.domain.ACase.CALENDAR;
import static cn.lianshen.approval.approvalcase.domain.ACase.EDU;
import static cn.lianshen.approval.approvalcase.domain.ACase.MONDAY;
import static cn.lianshen.approval.approvalcase.domain.ACase.MZ;
import static cn.lianshen.approval.approvalcase.domain.ACase.after;
import static cn.lianshen.approval.approvalcase.domain.ACase.code;
import static cn.lianshen.approval.approvalcase.domain.ACase.day;
import static cn.lianshen.approval.approvalcase.domain.ACase.granted;
import static cn.lianshen.approval.approvalcase.domain.ACase.licence;
import static cn.lianshen.approval.approvalcase.domain.ACase.licensed;
import static cn.lianshen.approval.approvalcase.domain.ACase.refusal;
import static cn.lianshen.approval.approvalcase.domain.ACase.ripe;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.approvalcase.domain.ACase;
import cn.lianshen.approval.approvalcase.domain.AFiling;
import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.OpenTask;
import cn.lianshen.approval.approvalcase.domain.decision.GrantPermission;
import cn.lianshen.approval.approvalcase.domain.event.ApprovalIssued;
import cn.lianshen.approval.approvalcase.domain.event.DeliveryManner;
import cn.lianshen.approval.approvalcase.domain.event.ResultDelivered;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeliveryAndArchiveTest {

    @ParameterizedTest
    @EnumSource(DeliveryManner.class)
    void how_and_when_the_result_reached_the_applicant_is_kept(DeliveryManner manner) {
        assertThat(ACase.events(deliver(EDU, manner).decide(licensed())))
                .containsExactly(new ResultDelivered(manner, MONDAY));
    }

    @Test
    void it_is_delivered_once_by_the_lead_and_not_before_it_is_there() {
        var delivered = after(licensed(), deliver(EDU, DeliveryManner.IN_PERSON));

        assertThat(code(deliver(EDU, DeliveryManner.BY_POST).decide(delivered)))
                .isEqualTo("already-delivered");
        assertThat(code(deliver(MZ, DeliveryManner.BY_POST).decide(licensed())))
                .isEqualTo("not-the-lead");
        assertThat(code(deliver(EDU, DeliveryManner.BY_POST).decide(granted())))
                .isEqualTo("nothing-to-deliver");
    }

    @Test
    void delivery_does_not_hold_the_registration_up() {
        assertThat(after(licensed(), deliver(EDU, DeliveryManner.ELECTRONIC)).state())
                .isEqualTo(CaseState.REGISTER);
    }

    @Test
    void a_preparation_ends_with_an_approval_that_lapses_and_registers_nobody() {
        var validTo = LocalDate.of(2029, 11, 22);
        var reply = new IssueApproval(EDU, "苍教筹〔2026〕1号", validTo, MONDAY, CALENDAR);

        assertThat(ACase.events(reply.decide(preparation())))
                .containsExactly(
                        new ApprovalIssued("PREPARATION_APPROVAL", "苍教筹〔2026〕1号", MONDAY, validTo));
        assertThat(after(preparation(), reply).state()).isEqualTo(CaseState.DONE);
    }

    @Test
    void each_item_ends_with_its_own_result() {
        var licence = new IssueLicence(EDU, ACase.licence(), MONDAY, CALENDAR);

        assertThat(code(licence.decide(preparation()))).isEqualTo("no-licence-for-item");
        assertThat(code(approve(EDU, "苍教批〔2026〕1号").decide(granted())))
                .isEqualTo("licence-for-item");
    }

    @Test
    void an_approval_has_a_number_and_comes_from_the_lead_after_the_grant_once() {
        var issued = after(preparation(), approve(EDU, "苍教筹〔2026〕1号"));

        assertThat(code(approve(EDU, " ").decide(preparation()))).isEqualTo("text-required");
        assertThat(code(approve(MZ, "1号").decide(preparation()))).isEqualTo("not-the-lead");
        assertThat(code(approve(EDU, "1号").decide(ripe()))).isEqualTo("not-granted");
        assertThat(code(approve(EDU, "1号").decide(issued))).isEqualTo("not-granted");
    }

    @Test
    void a_licence_is_issued_once_by_the_lead() {
        var byOther = new IssueLicence(MZ, ACase.licence(), MONDAY, CALENDAR);
        var again = new IssueLicence(EDU, ACase.licence(), MONDAY, CALENDAR);

        assertThat(code(byOther.decide(granted()))).isEqualTo("not-the-lead");
        assertThat(code(again.decide(licensed()))).isEqualTo("not-granted");
        assertThat(IssueLicence.refusal(granted(), EDU)).isEmpty();
        assertThat(IssueLicence.refusal(ripe(), EDU))
                .hasValueSatisfying(refusal -> assertThat(refusal.code()).isEqualTo("not-granted"));
    }

    @Test
    void a_finished_case_is_archived_once_by_the_lead() {
        var done =
                after(
                        preparation(),
                        approve(EDU, "苍教筹〔2026〕1号"),
                        deliver(EDU, DeliveryManner.IN_PERSON));
        var archived = after(done, new ArchiveCase(EDU));

        assertThat(archived.state()).isEqualTo(CaseState.ARCHIVED);
        assertThat(code(new ArchiveCase(EDU).decide(archived))).isEqualTo("not-done");
        assertThat(code(new ArchiveCase(MZ).decide(done))).isEqualTo("not-the-lead");
    }

    @Test
    void what_was_not_delivered_is_on_the_worklist_for_ten_working_days_and_not_archived() {
        var done = after(preparation(), approve(EDU, "苍教筹〔2026〕1号"));

        assertThat(OpenTask.of(done))
                .containsExactly(new OpenTask("EDU", OpenTask.Kind.DELIVER, day(12, 7)));
        assertThat(done.over()).isFalse();
        assertThat(code(new ArchiveCase(EDU).decide(done))).isEqualTo("not-delivered");

        var delivered = after(done, deliver(EDU, DeliveryManner.BY_POST));
        assertThat(OpenTask.of(delivered)).isEmpty();
        assertThat(delivered.over()).isTrue();
    }

    @Test
    void what_still_waits_for_its_registration_is_not_archived() {
        assertThat(code(new ArchiveCase(EDU).decide(licensed()))).isEqualTo("not-done");
    }

    private static ApprovalCase preparation() {
        return after(
                AFiling.with()
                        .of("PS01", "LICENCE", "PREPARATION_APPROVAL")
                        .registering()
                        .agreedOn(MONDAY),
                new GrantPermission(EDU, null, MONDAY, CALENDAR));
    }

    private static IssueApproval approve(Actor actor, String number) {
        return new IssueApproval(actor, number, null, MONDAY, CALENDAR);
    }

    private static DeliverResult deliver(Actor actor, DeliveryManner manner) {
        return new DeliverResult(actor, manner, MONDAY);
    }
}
