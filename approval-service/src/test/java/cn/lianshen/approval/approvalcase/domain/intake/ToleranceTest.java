package cn.lianshen.approval.approvalcase.domain.intake;

import static cn.lianshen.approval.approvalcase.domain.ACase.BB;
import static cn.lianshen.approval.approvalcase.domain.ACase.CALENDAR;
import static cn.lianshen.approval.approvalcase.domain.ACase.EDU;
import static cn.lianshen.approval.approvalcase.domain.ACase.FOUNDER;
import static cn.lianshen.approval.approvalcase.domain.ACase.MONDAY;
import static cn.lianshen.approval.approvalcase.domain.ACase.MZ;
import static cn.lianshen.approval.approvalcase.domain.ACase.PLATFORM;
import static cn.lianshen.approval.approvalcase.domain.ACase.SCJG;
import static cn.lianshen.approval.approvalcase.domain.ACase.STRANGER;
import static cn.lianshen.approval.approvalcase.domain.ACase.after;
import static cn.lianshen.approval.approvalcase.domain.ACase.agreed;
import static cn.lianshen.approval.approvalcase.domain.ACase.code;
import static cn.lianshen.approval.approvalcase.domain.ACase.day;
import static cn.lianshen.approval.approvalcase.domain.ACase.due;
import static cn.lianshen.approval.approvalcase.domain.ACase.event;
import static cn.lianshen.approval.approvalcase.domain.ACase.filed;
import static cn.lianshen.approval.approvalcase.domain.ACase.refusal;
import static cn.lianshen.approval.approvalcase.domain.ACase.ripe;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.approvalcase.domain.AFiling;
import cn.lianshen.approval.approvalcase.domain.AFiling.Need;
import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.decision.GrantPermission;
import cn.lianshen.approval.approvalcase.domain.event.Acceptance;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationAccepted;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationWithdrawn;
import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import cn.lianshen.approval.approvalcase.domain.event.ToleranceGranted;
import cn.lianshen.approval.approvalcase.domain.event.Withdrawal;
import cn.lianshen.approval.approvalcase.domain.review.PauseNotice;
import cn.lianshen.approval.approvalcase.domain.review.SuspendProceedings;
import java.util.List;
import org.junit.jupiter.api.Test;

class ToleranceTest {

    @Test
    void accepted_with_a_promise_the_clocks_run_and_the_missing_may_follow() {
        var accepted = tolerant();

        assertThat(accepted.state()).isEqualTo(CaseState.REVIEW);
        assertThat(accepted.intake().tolerated()).containsExactly("M20");
        assertThat(due(accepted, ClockName.PROMISE)).isEqualTo(day(12, 2));
        assertThat(due(accepted, ClockName.TOLERANCE)).isEqualTo(day(12, 21));
    }

    @Test
    void how_it_was_accepted_is_told() {
        var outcome = tolerate(EDU, "M20").decide(received());

        assertThat(event(outcome, ApplicationAccepted.class).manner())
                .isEqualTo(Acceptance.TOLERANT);
        assertThat(event(outcome, ToleranceGranted.class).materials()).containsExactly("M20");
    }

    @Test
    void what_concerns_safety_is_never_tolerated() {
        assertThat(code(tolerate(EDU, "M20", "M17").decide(received())))
                .isEqualTo("material-not-tolerable");
    }

    @Test
    void it_is_offered_only_where_the_county_has_it() {
        assertThat(code(tolerate(EDU, "M20").decide(filed()))).isEqualTo("tolerance-not-offered");
    }

    @Test
    void a_promise_names_what_it_is_about_from_the_list() {
        assertThat(code(tolerate(EDU).decide(received()))).isEqualTo("materials-required");
        assertThat(code(tolerate(EDU, "M99").decide(received()))).isEqualTo("material-not-on-list");
    }

    @Test
    void only_the_lead_tolerates_and_only_at_acceptance() {
        assertThat(code(tolerate(MZ, "M20").decide(received()))).isEqualTo("not-the-lead");
        assertThat(code(tolerate(EDU, "M20").decide(tolerant())))
                .isEqualTo("not-awaiting-acceptance");
    }

    @Test
    void nothing_is_granted_while_a_promise_is_open_and_it_is_once_it_is_kept() {
        var ripe = after(tolerant(), agreed(SCJG), agreed(MZ), agreed(BB));
        var grant = new GrantPermission(EDU, null, MONDAY, CALENDAR);

        assertThat(refusal(grant.decide(ripe)).code()).isEqualTo("tolerated-materials-missing");
        assertThat(refusal(grant.decide(ripe)).values()).containsExactly("M20");
        assertThat(after(ripe, provide(FOUNDER, "M20"), grant).state())
                .isEqualTo(CaseState.GRANTED);
    }

    @Test
    void a_promise_can_be_kept_in_parts() {
        var two = after(received(), tolerate(EDU, "M20", "M21"), provide(FOUNDER, "M21"));

        assertThat(two.intake().tolerated()).containsExactly("M20");
    }

    @Test
    void only_the_applicant_hands_in_and_only_what_was_promised() {
        assertThat(code(provide(STRANGER, "M20").decide(tolerant())))
                .isEqualTo("not-the-applicant");
        assertThat(code(provide(FOUNDER, "M21").decide(tolerant())))
                .isEqualTo("material-not-awaited");
        assertThat(code(provide(FOUNDER).decide(tolerant()))).isEqualTo("materials-required");
        assertThat(code(provide(FOUNDER, "M20").decide(after(tolerant(), provide(FOUNDER, "M20")))))
                .isEqualTo("material-not-awaited");
    }

    @Test
    void a_broken_promise_makes_the_application_count_as_withdrawn() {
        var lapse = new LapseApplication(PLATFORM, day(12, 22));

        assertThat(event(lapse.decide(tolerant()), ApplicationWithdrawn.class).manner())
                .isEqualTo(Withdrawal.TOLERANCE_LAPSED);
        assertThat(code(new LapseApplication(PLATFORM, day(12, 21)).decide(tolerant())))
                .isEqualTo("nothing-lapsed");
    }

    @Test
    void a_kept_promise_never_lapses() {
        var kept = after(tolerant(), provide(FOUNDER, "M20"));

        assertThat(code(new LapseApplication(PLATFORM, day(12, 22)).decide(kept)))
                .isEqualTo("nothing-lapsed");
    }

    @Test
    void a_promise_can_be_kept_while_the_case_is_suspended() {
        var suspended =
                after(
                        tolerant(),
                        new SuspendProceedings(
                                EDU,
                                "某市规定",
                                "诉讼未决",
                                new PauseNotice("苍教中止〔2026〕1号", day(12, 30)),
                                MONDAY,
                                CALENDAR));
        var kept = after(suspended, provide(FOUNDER, "M20"));

        assertThat(kept.state()).isEqualTo(CaseState.SUSPENDED);
        assertThat(kept.intake().tolerated()).isEmpty();
    }

    private static ApprovalCase received() {
        return AFiling.with(Need.TOLERANCE).filedOn(MONDAY);
    }

    private static ApprovalCase tolerant() {
        return after(received(), tolerate(EDU, "M20"));
    }

    private static AcceptWithTolerance tolerate(Actor actor, String... materials) {
        return new AcceptWithTolerance(actor, List.of(materials), MONDAY, CALENDAR);
    }

    private static ProvideToleratedMaterials provide(Actor actor, String... materials) {
        return new ProvideToleratedMaterials(actor, List.of(materials), "{}", MONDAY);
    }
}
