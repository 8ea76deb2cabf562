package cn.lianshen.approval.approvalcase.domain.review;

import static cn.lianshen.approval.approvalcase.domain.ACase.CALENDAR;
import static cn.lianshen.approval.approvalcase.domain.ACase.EDU;
import static cn.lianshen.approval.approvalcase.domain.ACase.FOUNDER;
import static cn.lianshen.approval.approvalcase.domain.ACase.MONDAY;
import static cn.lianshen.approval.approvalcase.domain.ACase.MZ;
import static cn.lianshen.approval.approvalcase.domain.ACase.after;
import static cn.lianshen.approval.approvalcase.domain.ACase.code;
import static cn.lianshen.approval.approvalcase.domain.ACase.confidential;
import static cn.lianshen.approval.approvalcase.domain.ACase.day;
import static cn.lianshen.approval.approvalcase.domain.ACase.due;
import static cn.lianshen.approval.approvalcase.domain.ACase.event;
import static cn.lianshen.approval.approvalcase.domain.ACase.refusal;
import static cn.lianshen.approval.approvalcase.domain.ACase.ripe;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.decision.GrantPermission;
import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import cn.lianshen.approval.approvalcase.domain.event.ClockResumed;
import cn.lianshen.approval.approvalcase.domain.event.HearingHeld;
import cn.lianshen.approval.approvalcase.domain.event.HearingScheduled;
import cn.lianshen.approval.approvalcase.domain.staff.ClaimCase;
import cn.lianshen.approval.approvalcase.domain.staff.RecuseOfficer;
import cn.lianshen.approval.approvalcase.domain.staff.ReleaseCase;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** Source: 行政许可法 art. 48. */
class HearingTest {
    private static final LocalDate ASKED = day(11, 24);
    private static final LocalDate HEARD = day(12, 4);
    private static final LocalTime NINE = LocalTime.of(9, 30);

    @Test
    void its_day_is_announced_seven_days_before_at_least() {
        assertThat(code(schedule(ASKED.plusDays(6), "p-chair").decide(requested())))
                .isEqualTo("hearing-too-soon");
        assertThat(
                        event(
                                schedule(ASKED.plusDays(7), "p-chair").decide(requested()),
                                HearingScheduled.class))
                .isEqualTo(new HearingScheduled(day(12, 1), NINE, "p-chair"));
    }

    @Test
    void who_reviews_the_case_does_not_chair() {
        var claimed = after(requested(), new ClaimCase(MZ));

        assertThat(code(schedule(HEARD, EDU.id()).decide(requested())))
                .isEqualTo("chair-is-reviewer");
        assertThat(code(schedule(HEARD, MZ.id()).decide(claimed))).isEqualTo("chair-is-reviewer");
        assertThat(code(schedule(HEARD, " ").decide(requested()))).isEqualTo("chair-is-reviewer");
        var given = after(requested(), new ClaimCase(EDU), new ReleaseCase(EDU, null));
        var leader = new Actor(Actor.Kind.BUREAU, "p-leader", "EDU");
        var by = new ScheduleHearing(leader, HEARD, NINE, "三楼会议室", EDU.id(), ASKED, CALENDAR);
        assertThat(code(by.decide(given))).isEqualTo("chair-is-reviewer");
    }

    @Test
    void who_stays_out_of_the_case_does_not_chair_either() {
        var biased = new Actor(Actor.Kind.BUREAU, "p-chair", "EDU");
        var recused = after(requested(), new RecuseOfficer(biased, "系举办者近亲属"));

        assertThat(refusal(schedule(HEARD, "p-chair").decide(recused)).code())
                .isEqualTo("officer-recused");
        assertThat(refusal(schedule(HEARD, "p-chair").decide(recused)).field()).isEqualTo("chair");
    }

    @Test
    void it_is_scheduled_once_by_the_lead_and_only_when_asked_for() {
        var other = new ScheduleHearing(MZ, HEARD, NINE, "三楼会议室", "p-chair", ASKED, CALENDAR);

        assertThat(code(schedule(HEARD, "p-chair").decide(ripe())))
                .isEqualTo("no-hearing-requested");
        assertThat(code(schedule(HEARD, "p-chair").decide(scheduled())))
                .isEqualTo("no-hearing-requested");
        assertThat(code(other.decide(requested()))).isEqualTo("not-the-lead");
    }

    @Test
    void its_hour_travels_and_its_place_stands_beside_the_event() {
        var outcome = schedule(HEARD, "p-chair").decide(requested());
        var nowhere = new ScheduleHearing(EDU, HEARD, NINE, " ", "p-chair", ASKED, CALENDAR);

        assertThat(event(outcome, HearingScheduled.class).begins()).isEqualTo(NINE);
        assertThat(confidential(outcome)).isEqualTo("三楼会议室");
        assertThat(refusal(nowhere.decide(requested())).field()).isEqualTo("place");
    }

    @Test
    void it_is_held_not_before_its_day_and_with_a_signed_record() {
        var early = new HoldHearing(EDU, "听证笔录", HEARD.minusDays(1), CALENDAR);
        var silent = new HoldHearing(EDU, null, HEARD, CALENDAR);

        assertThat(code(early.decide(scheduled()))).isEqualTo("hearing-not-yet");
        assertThat(code(silent.decide(scheduled()))).isEqualTo("reason-required");
        assertThat(code(hold(MZ).decide(scheduled()))).isEqualTo("not-the-lead");
        assertThat(code(hold(EDU).decide(requested()))).isEqualTo("no-hearing-scheduled");
    }

    @Test
    void its_record_is_kept_and_the_clocks_run_on_the_day_after() {
        var outcome = hold(EDU).decide(scheduled());

        assertThat(event(outcome, HearingHeld.class).on()).isEqualTo(HEARD);
        assertThat(confidential(outcome)).isEqualTo("听证笔录");
        assertThat(event(outcome, ClockResumed.class).resumedOn()).isEqualTo(day(12, 5));
        assertThat(due(held(), ClockName.PROMISE)).isEqualTo(day(12, 15));
    }

    @Test
    void it_is_held_once_and_not_offered_again() {
        assertThat(code(hold(EDU).decide(held()))).isEqualTo("no-hearing-scheduled");
        assertThat(code(new OfferHearing(EDU, HEARD, CALENDAR).decide(held())))
                .isEqualTo("hearing-already-offered");
    }

    @Test
    void the_decision_rests_on_the_record_and_says_so() {
        var silent = new GrantPermission(EDU, " ", HEARD, CALENDAR);
        var reasoned = new GrantPermission(EDU, "根据听证笔录，符合设立条件", HEARD, CALENDAR);

        assertThat(code(silent.decide(held()))).isEqualTo("decision-rests-on-record");
        assertThat(after(held(), reasoned).state()).isEqualTo(CaseState.GRANTED);
    }

    @Test
    void nothing_is_decided_while_it_is_to_come() {
        var grant = new GrantPermission(EDU, "理由", ASKED, CALENDAR);

        assertThat(refusal(grant.decide(requested())).values()).containsExactly("HEARING");
        assertThat(refusal(grant.decide(scheduled())).values()).containsExactly("HEARING");
        assertThat(held().state()).isEqualTo(CaseState.DECIDE);
    }

    private static ApprovalCase requested() {
        return after(
                ripe(),
                new OfferHearing(EDU, MONDAY, CALENDAR),
                new RequestHearing(FOUNDER, "不服拟作决定", ASKED, CALENDAR));
    }

    private static ApprovalCase scheduled() {
        return after(requested(), schedule(HEARD, "p-chair"));
    }

    private static ApprovalCase held() {
        return after(scheduled(), hold(EDU));
    }

    private static ScheduleHearing schedule(LocalDate day, String chair) {
        return new ScheduleHearing(EDU, day, NINE, "三楼会议室", chair, ASKED, CALENDAR);
    }

    private static HoldHearing hold(Actor actor) {
        return new HoldHearing(actor, "听证笔录", HEARD, CALENDAR);
    }
}
