package cn.lianshen.approval.approvalcase.domain.decision;

import static cn.lianshen.approval.approvalcase.domain.ACase.CALENDAR;
import static cn.lianshen.approval.approvalcase.domain.ACase.EDU;
import static cn.lianshen.approval.approvalcase.domain.ACase.MONDAY;
import static cn.lianshen.approval.approvalcase.domain.ACase.after;
import static cn.lianshen.approval.approvalcase.domain.ACase.code;
import static cn.lianshen.approval.approvalcase.domain.ACase.day;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.approvalcase.domain.AFiling;
import cn.lianshen.approval.approvalcase.domain.AFiling.Need;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.event.PinnedStop;
import cn.lianshen.approval.approvalcase.domain.intake.AcceptApplication;
import cn.lianshen.approval.approvalcase.domain.intake.AcceptWithTolerance;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A rule that comes into force while a case is open stops it from that day on. */
class StopRulesTest {
    private static final LocalDate IN_FORCE = day(12, 1);
    private static final AFiling STOPPED =
            AFiling.with(Need.TOLERANCE, Need.COMMITMENT)
                    .stoppedBy(new PinnedStop("FB02", "BLOCK", IN_FORCE));

    @Test
    void before_its_day_a_rule_stops_nothing() {
        assertThat(after(STOPPED.agreedOn(MONDAY), grant(null, day(11, 30))).state())
                .isEqualTo(CaseState.GRANTED);
    }

    @Test
    void from_its_day_on_nothing_is_granted_and_the_rule_is_named() {
        assertThat(code(grant("理由", IN_FORCE).decide(STOPPED.agreedOn(MONDAY)))).isEqualTo("FB02");
    }

    @Test
    void from_its_day_on_nothing_is_accepted_in_any_way() {
        var received = STOPPED.filedOn(IN_FORCE);

        assertThat(
                        List.of(
                                code(
                                        new AcceptApplication(EDU, IN_FORCE, CALENDAR)
                                                .decide(received)),
                                code(
                                        new AcceptWithTolerance(
                                                        EDU, List.of("M20"), IN_FORCE, CALENDAR)
                                                .decide(received)),
                                code(
                                        new DecideOnCommitment(
                                                        EDU, List.of("M20"), IN_FORCE, CALENDAR)
                                                .decide(received))))
                .containsOnly("FB02");
    }

    @Test
    void it_never_stands_in_the_way_of_a_refusal() {
        assertThat(
                        after(STOPPED.agreedOn(MONDAY), new RefusePermission(EDU, "依规停止审批", MONDAY))
                                .state())
                .isEqualTo(CaseState.REFUSED);
    }

    @Test
    void where_a_rule_calls_for_judgement_the_grant_says_why() {
        var judged =
                AFiling.with()
                        .stoppedBy(new PinnedStop("FB11", "MANUAL_REVIEW", MONDAY))
                        .agreedOn(MONDAY);

        assertThat(code(grant(" ", MONDAY).decide(judged))).isEqualTo("judgement-needs-reason");
        assertThat(after(judged, grant("经集体研究，符合当地规划", MONDAY)).state())
                .isEqualTo(CaseState.GRANTED);
    }

    @Test
    void a_rule_for_supervision_stops_nothing() {
        var watched =
                AFiling.with()
                        .stoppedBy(new PinnedStop("FB12", "SUPERVISION", MONDAY))
                        .agreedOn(MONDAY);

        assertThat(after(watched, grant(null, MONDAY)).state()).isEqualTo(CaseState.GRANTED);
    }

    private static GrantPermission grant(@Nullable String reason, LocalDate on) {
        return new GrantPermission(EDU, reason, on, CALENDAR);
    }
}
