package cn.lianshen.approval.approvalcase.domain.decision;

import static cn.lianshen.approval.approvalcase.domain.ACase.CALENDAR;
import static cn.lianshen.approval.approvalcase.domain.ACase.EDU;
import static cn.lianshen.approval.approvalcase.domain.ACase.MONDAY;
import static cn.lianshen.approval.approvalcase.domain.ACase.MZ;
import static cn.lianshen.approval.approvalcase.domain.ACase.after;
import static cn.lianshen.approval.approvalcase.domain.ACase.code;
import static cn.lianshen.approval.approvalcase.domain.ACase.ripe;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.approvalcase.domain.ACase;
import cn.lianshen.approval.approvalcase.domain.AFiling;
import cn.lianshen.approval.approvalcase.domain.AFiling.Need;
import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.aftergrant.RevokeLicence;
import cn.lianshen.approval.approvalcase.domain.event.Extension;
import cn.lianshen.approval.approvalcase.domain.event.InspectionConcluded;
import cn.lianshen.approval.approvalcase.domain.event.InspectionResult;
import cn.lianshen.approval.approvalcase.domain.review.ExtendLimit;
import cn.lianshen.approval.approvalcase.domain.review.OfferHearing;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** PS07 is supervision, no licence: it is concluded, never granted or refused. */
class AnnualInspectionTest {

    @ParameterizedTest
    @EnumSource(InspectionResult.class)
    void it_ends_with_a_conclusion(InspectionResult result) {
        var outcome = conclude(EDU, result, "逾期未报送财务审计报告").decide(inspected());

        assertThat(ACase.events(outcome)).containsExactly(new InspectionConcluded(2025, result));
        assertThat(after(inspected(), conclude(EDU, result, "逾期未报送财务审计报告")).state())
                .isEqualTo(CaseState.DONE);
    }

    @Test
    void it_is_never_granted_nor_refused_nor_decided_on_a_promise() {
        var received = inspection(Need.COMMITMENT).filedOn(MONDAY);
        var promised = new DecideOnCommitment(EDU, List.of("M20"), MONDAY, CALENDAR);

        assertThat(code(new GrantPermission(EDU, null, MONDAY, CALENDAR).decide(inspected())))
                .isEqualTo("supervision-is-concluded");
        assertThat(code(new RefusePermission(EDU, "理由", MONDAY).decide(inspected())))
                .isEqualTo("supervision-is-concluded");
        assertThat(code(promised.decide(received))).isEqualTo("supervision-is-concluded");
    }

    @Test
    void whatever_is_not_qualified_has_its_reason() {
        assertThat(code(conclude(EDU, InspectionResult.UNQUALIFIED, " ").decide(inspected())))
                .isEqualTo("reason-required");
        assertThat(
                        code(
                                conclude(EDU, InspectionResult.BASICALLY_QUALIFIED, null)
                                        .decide(inspected())))
                .isEqualTo("reason-required");
        assertThat(after(inspected(), conclude(EDU, InspectionResult.QUALIFIED, null)).state())
                .isEqualTo(CaseState.DONE);
    }

    @Test
    void a_permission_is_not_concluded() {
        assertThat(code(conclude(EDU, InspectionResult.QUALIFIED, null).decide(ripe())))
                .isEqualTo("permission-is-decided");
    }

    @Test
    void it_is_concluded_once_all_have_spoken_by_the_lead_and_once() {
        var asked = inspection().acceptedOn(MONDAY);
        var done = after(inspected(), conclude(EDU, InspectionResult.QUALIFIED, null));

        assertThat(code(conclude(EDU, InspectionResult.QUALIFIED, null).decide(asked)))
                .isEqualTo("not-ripe-for-decision");
        assertThat(code(conclude(MZ, InspectionResult.QUALIFIED, null).decide(inspected())))
                .isEqualTo("not-the-lead");
        assertThat(code(conclude(EDU, InspectionResult.QUALIFIED, null).decide(done)))
                .isEqualTo("not-ripe-for-decision");
    }

    @Test
    void it_knows_no_hearing_and_no_extension() {
        assertThat(code(new OfferHearing(EDU, MONDAY, CALENDAR).decide(inspected())))
                .isEqualTo("no-hearing-for-item");
        assertThat(
                        code(
                                new ExtendLimit(EDU, Extension.ORDINARY, "理由", MONDAY, CALENDAR)
                                        .decide(inspected())))
                .isEqualTo("no-extension-for-item");
    }

    @Test
    void there_is_no_permission_to_take_away() {
        var done = after(inspected(), conclude(EDU, InspectionResult.QUALIFIED, null));

        assertThat(code(new RevokeLicence(EDU, "62", "理由").decide(done)))
                .isEqualTo("no-permission-for-item");
    }

    private static AFiling inspection(Need... needs) {
        return AFiling.with(needs)
                .without(Need.HEARING)
                .without(Need.EXTENSION)
                .of("PS07", "SUPERVISION", "CONCLUSION")
                .registering();
    }

    private static ApprovalCase inspected() {
        return inspection().agreedOn(MONDAY);
    }

    private static ConcludeInspection conclude(
            Actor actor, InspectionResult result, @Nullable String reason) {
        return new ConcludeInspection(actor, 2025, result, reason);
    }
}
