package cn.lianshen.approval.approvalcase.domain.decision;

import static cn.lianshen.approval.approvalcase.domain.ACase.CALENDAR;
import static cn.lianshen.approval.approvalcase.domain.ACase.EDU;
import static cn.lianshen.approval.approvalcase.domain.ACase.MONDAY;
import static cn.lianshen.approval.approvalcase.domain.ACase.MZ;
import static cn.lianshen.approval.approvalcase.domain.ACase.after;
import static cn.lianshen.approval.approvalcase.domain.ACase.code;
import static cn.lianshen.approval.approvalcase.domain.ACase.day;
import static cn.lianshen.approval.approvalcase.domain.ACase.refusal;
import static cn.lianshen.approval.approvalcase.domain.ACase.ripe;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.approvalcase.domain.ACase;
import cn.lianshen.approval.approvalcase.domain.AFiling;
import cn.lianshen.approval.approvalcase.domain.AFiling.Need;
import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.event.PinnedPrecondition;
import cn.lianshen.approval.approvalcase.domain.event.PinnedPrecondition.Standing;
import cn.lianshen.approval.approvalcase.domain.intake.AcceptApplication;
import cn.lianshen.approval.approvalcase.domain.intake.AcceptWithTolerance;
import cn.lianshen.approval.approvalcase.domain.review.ConfirmPreconditions;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What must be so before a grant: known, confirmed, or judged. */
class PreconditionsTest {
    private static final PinnedPrecondition BOARD =
            new PinnedPrecondition("PC08", Standing.TO_CONFIRM, null);
    private static final PinnedPrecondition NEED =
            new PinnedPrecondition("PC02", Standing.TO_JUDGE, null);
    private static final PinnedPrecondition INSPECTED =
            new PinnedPrecondition("INSPECTION-WJ", Standing.MET, day(11, 30));

    @Test
    void what_an_officer_judges_outside_the_platform_asks_for_no_step() {
        assertThat(after(AFiling.with().onlyIf(NEED).agreedOn(MONDAY), grant(MONDAY)).state())
                .isEqualTo(CaseState.GRANTED);
    }

    @Test
    void what_is_to_be_confirmed_here_is_confirmed_before_a_grant() {
        var ripe = AFiling.with().onlyIf(BOARD, NEED).agreedOn(MONDAY);
        assertThat(refusal(grant(MONDAY).decide(ripe)).code())
                .isEqualTo("preconditions-unconfirmed");
        assertThat(refusal(grant(MONDAY).decide(ripe)).values()).containsExactly("PC08");

        assertThat(after(ripe, confirm(EDU, "PC08"), grant(MONDAY)).state())
                .isEqualTo(CaseState.GRANTED);
    }

    @Test
    void a_refusal_waits_for_no_confirmation() {
        var ripe = AFiling.with().onlyIf(BOARD).agreedOn(MONDAY);

        assertThat(after(ripe, new RefusePermission(EDU, "不符合", MONDAY)).state())
                .isEqualTo(CaseState.REFUSED);
    }

    @Test
    void what_has_grown_old_by_the_decision_stands_in_the_way_until_it_is_confirmed_anew() {
        var ripe = AFiling.with().onlyIf(INSPECTED).agreedOn(MONDAY);

        assertThat(after(ripe, grant(day(11, 30))).state()).isEqualTo(CaseState.GRANTED);
        assertThat(code(grant(day(12, 1)).decide(ripe))).isEqualTo("INSPECTION-WJ");
        assertThat(after(ripe, confirm(EDU, "INSPECTION-WJ"), grant(day(12, 1))).state())
                .isEqualTo(CaseState.GRANTED);
    }

    @Test
    void and_at_acceptance() {
        var received = AFiling.with(Need.COMMITMENT, Need.TOLERANCE).onlyIf(INSPECTED);
        var late = received.filedOn(day(12, 1));
        var accept = new AcceptApplication(EDU, day(12, 1), CALENDAR);

        assertThat(code(accept.decide(late))).isEqualTo("INSPECTION-WJ");
        assertThat(
                        code(
                                new AcceptWithTolerance(EDU, List.of("M20"), day(12, 1), CALENDAR)
                                        .decide(late)))
                .isEqualTo("INSPECTION-WJ");
        assertThat(
                        code(
                                new DecideOnCommitment(EDU, List.of("M20"), day(12, 1), CALENDAR)
                                        .decide(late)))
                .isEqualTo("INSPECTION-WJ");
        assertThat(after(late, confirm(EDU, "INSPECTION-WJ"), accept).state())
                .isEqualTo(CaseState.REVIEW);
    }

    @Test
    void only_the_lead_confirms_and_only_what_is_asked_for_before_the_decision() {
        var ripe = AFiling.with().onlyIf(BOARD).agreedOn(MONDAY);

        assertThat(code(confirm(MZ, "PC08").decide(ripe))).isEqualTo("not-the-lead");
        assertThat(code(confirm(EDU, "PC99").decide(ripe))).isEqualTo("unknown-precondition");
        assertThat(code(new ConfirmPreconditions(EDU, List.of(), null).decide(ripe)))
                .isEqualTo("unknown-precondition");
        assertThat(code(confirm(EDU, "PC08").decide(ACase.granted()))).isEqualTo("not-in-review");
    }

    private static GrantPermission grant(LocalDate on) {
        return new GrantPermission(EDU, "符合条件", on, CALENDAR);
    }

    private static ConfirmPreconditions confirm(Actor actor, String code) {
        return new ConfirmPreconditions(actor, List.of(code), "现场查看章程和名册");
    }
}
