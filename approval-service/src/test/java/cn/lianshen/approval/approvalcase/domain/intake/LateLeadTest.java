package cn.lianshen.approval.approvalcase.domain.intake;

import static cn.lianshen.approval.approvalcase.domain.ACase.CALENDAR;
import static cn.lianshen.approval.approvalcase.domain.ACase.EDU;
import static cn.lianshen.approval.approvalcase.domain.ACase.FOUNDER;
import static cn.lianshen.approval.approvalcase.domain.ACase.MONDAY;
import static cn.lianshen.approval.approvalcase.domain.ACase.MZ;
import static cn.lianshen.approval.approvalcase.domain.ACase.PLATFORM;
import static cn.lianshen.approval.approvalcase.domain.ACase.SCJG;
import static cn.lianshen.approval.approvalcase.domain.ACase.after;
import static cn.lianshen.approval.approvalcase.domain.ACase.code;
import static cn.lianshen.approval.approvalcase.domain.ACase.day;
import static cn.lianshen.approval.approvalcase.domain.ACase.due;
import static cn.lianshen.approval.approvalcase.domain.ACase.event;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.approvalcase.domain.ACase;
import cn.lianshen.approval.approvalcase.domain.AFiling;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.decision.GrantPermission;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationTurnedAway;
import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import cn.lianshen.approval.approvalcase.domain.event.PinnedStop;
import cn.lianshen.approval.approvalcase.domain.event.TurnedAway;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** After the five working days the law has accepted, whether the sweep came by or not. */
class LateLeadTest {
    private static final LocalDate LAST = day(11, 30);
    private static final LocalDate LATE = day(12, 1);
    private static final PinnedStop STOP = new PinnedStop("FB02", "BLOCK", LATE);

    @Test
    void nothing_is_turned_away_any_more_on_whatever_ground() {
        for (var ground : TurnedAway.values()) {
            var body = ground == TurnedAway.WRONG_BODY ? "卫生健康局" : null;
            var away = new TurnAwayApplication(EDU, ground, body, "理由", LATE, CALENDAR);
            assertThat(code(away.decide(filed()))).isEqualTo("deemed-accepted");

            var intime = new TurnAwayApplication(EDU, ground, body, "理由", LAST, CALENDAR);
            assertThat(after(filed(), intime).state().closed()).isTrue();
        }
    }

    @Test
    void no_bureau_has_the_lead_ask_for_more() {
        var demand = new DemandMaterials(MZ, List.of("M12"), "缺", LATE, CALENDAR);

        assertThat(code(demand.decide(filed()))).isEqualTo("deemed-accepted");
    }

    @Test
    void another_body_is_named_if_and_only_if_it_is_competent() {
        assertThat(code(away(TurnedAway.WRONG_BODY, null).decide(filed())))
                .isEqualTo("competent-body-required");
        assertThat(code(away(TurnedAway.NOT_ACCEPTED, "人社局").decide(filed())))
                .isEqualTo("competent-body-not-expected");
        assertThat(
                        event(
                                        away(TurnedAway.NOT_NEEDED, " ").decide(filed()),
                                        ApplicationTurnedAway.class)
                                .competentBody())
                .isNull();
    }

    @Test
    void a_stop_rule_does_not_hold_back_what_the_law_has_accepted_and_shows_at_the_decision() {
        var stopped = AFiling.with().stoppedBy(STOP).filedOn(MONDAY);
        var swept = after(stopped, new DeemAccepted(PLATFORM, LATE, CALENDAR));
        var asked = after(stopped, new AcceptApplication(EDU, LATE, CALENDAR));

        assertThat(swept.state()).isEqualTo(CaseState.REVIEW);
        assertThat(asked.state()).isEqualTo(CaseState.REVIEW);
        var agreed = after(swept, ACase.agreed(SCJG), ACase.agreed(MZ), ACase.agreed(ACase.BB));
        assertThat(code(new GrantPermission(EDU, "同意", LATE, CALENDAR).decide(agreed)))
                .isEqualTo("FB02");
    }

    @Test
    void a_full_answer_is_accepted_unless_a_rule_stops_it_meanwhile() {
        assertThat(code(away(TurnedAway.NOT_ACCEPTED, null).decide(answered(AFiling.with()))))
                .isEqualTo("supplement-complete");

        var stopped = answered(AFiling.with().stoppedBy(new PinnedStop("FB02", "BLOCK", MONDAY)));
        assertThat(after(stopped, away(TurnedAway.NOT_ACCEPTED, null)).state())
                .isEqualTo(CaseState.NOT_ACCEPTED);
    }

    @Test
    void an_answer_after_its_term_comes_too_late_although_nobody_has_noticed() {
        var told = told(AFiling.with());
        var last = day(12, 14);
        assertThat(due(told, ClockName.SUPPLEMENT)).isEqualTo(last);

        assertThat(after(told, supply(last)).state()).isEqualTo(CaseState.RECEIVED);
        assertThat(code(supply(last.plusDays(1)).decide(told))).isEqualTo("term-lapsed");
    }

    private static ApprovalCase filed() {
        return AFiling.with().filedOn(MONDAY);
    }

    private static ApprovalCase told(AFiling filing) {
        return after(
                filing.filedOn(MONDAY),
                new RequestSupplement(EDU, List.of("M12"), "缺", MONDAY, CALENDAR));
    }

    private static ApprovalCase answered(AFiling filing) {
        return after(told(filing), supply(MONDAY));
    }

    private static ProvideSupplement supply(LocalDate on) {
        return new ProvideSupplement(FOUNDER, List.of("M12"), "{}", on);
    }

    private static TurnAwayApplication away(TurnedAway ground, @Nullable String body) {
        return new TurnAwayApplication(EDU, ground, body, "理由", MONDAY, CALENDAR);
    }
}
