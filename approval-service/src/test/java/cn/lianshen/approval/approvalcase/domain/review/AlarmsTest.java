package cn.lianshen.approval.approvalcase.domain.review;

import static cn.lianshen.approval.approvalcase.domain.ACase.BB;
import static cn.lianshen.approval.approvalcase.domain.ACase.CALENDAR;
import static cn.lianshen.approval.approvalcase.domain.ACase.EDU;
import static cn.lianshen.approval.approvalcase.domain.ACase.FOUNDER;
import static cn.lianshen.approval.approvalcase.domain.ACase.MONDAY;
import static cn.lianshen.approval.approvalcase.domain.ACase.PLATFORM;
import static cn.lianshen.approval.approvalcase.domain.ACase.SCJG;
import static cn.lianshen.approval.approvalcase.domain.ACase.after;
import static cn.lianshen.approval.approvalcase.domain.ACase.agreed;
import static cn.lianshen.approval.approvalcase.domain.ACase.code;
import static cn.lianshen.approval.approvalcase.domain.ACase.day;
import static cn.lianshen.approval.approvalcase.domain.ACase.granted;
import static cn.lianshen.approval.approvalcase.domain.ACase.licensed;
import static cn.lianshen.approval.approvalcase.domain.ACase.ripe;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.approvalcase.domain.ACase;
import cn.lianshen.approval.approvalcase.domain.AFiling;
import cn.lianshen.approval.approvalcase.domain.AFiling.Need;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.decision.CheckCommitment;
import cn.lianshen.approval.approvalcase.domain.decision.DecideOnCommitment;
import cn.lianshen.approval.approvalcase.domain.decision.GrantPermission;
import cn.lianshen.approval.approvalcase.domain.delivery.DeliverResult;
import cn.lianshen.approval.approvalcase.domain.delivery.IssueLicence;
import cn.lianshen.approval.approvalcase.domain.event.BreachKind;
import cn.lianshen.approval.approvalcase.domain.event.BreachRecorded;
import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import cn.lianshen.approval.approvalcase.domain.event.DeadlineMissed;
import cn.lianshen.approval.approvalcase.domain.event.DeadlineNeared;
import cn.lianshen.approval.approvalcase.domain.event.DeliveryManner;
import cn.lianshen.approval.approvalcase.domain.intake.ProvideSupplement;
import cn.lianshen.approval.approvalcase.domain.intake.RequestSupplement;
import cn.lianshen.approval.clock.domain.AlarmRule;
import cn.lianshen.approval.clock.domain.LimitUnit;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlarmsTest {
    private static final LocalDate ACCEPTED = day(9, 21);
    private static final LocalDate OPINIONS_DUE = day(9, 24);
    private static final LocalDate PROMISED = day(10, 8);

    @Test
    void a_day_that_is_near_is_told_to_each_bureau_whose_opinion_is_missing() {
        var one = after(accepted(), agreed(SCJG));

        assertThat(ACase.events(alarms(day(9, 23)).decide(one)))
                .containsExactly(
                        new DeadlineNeared(ClockName.OPINION, "MZ", OPINIONS_DUE),
                        new DeadlineNeared(ClockName.OPINION, "BB", OPINIONS_DUE));
    }

    @Test
    void a_late_opinion_shows_on_the_bureau_and_not_on_the_lead() {
        var one = after(accepted(), agreed(SCJG), agreed(BB));

        assertThat(ACase.events(alarms(day(9, 25)).decide(one)))
                .containsExactly(
                        new DeadlineMissed(ClockName.OPINION, "MZ", OPINIONS_DUE),
                        new BreachRecorded(BreachKind.LATE_OPINION, "MZ"));
    }

    @Test
    void each_alarm_is_raised_once() {
        var yellow = after(accepted(), alarms(day(9, 23)));
        assertThat(code(alarms(day(9, 24)).decide(yellow))).isEqualTo("nothing-due");

        var red = after(yellow, alarms(day(9, 25)));
        assertThat(code(alarms(day(9, 28)).decide(red))).isEqualTo("nothing-due");
        assertThat(red.staffing().breaches()).hasSize(3);
    }

    @Test
    void the_promise_is_the_leads_own() {
        var ripe = AFiling.with().agreedOn(ACCEPTED);

        assertThat(code(alarms(day(9, 29)).decide(ripe))).isEqualTo("nothing-due");
        assertThat(ACase.events(alarms(day(9, 30)).decide(ripe)))
                .containsExactly(new DeadlineNeared(ClockName.PROMISE, "EDU", PROMISED));
        assertThat(ACase.events(alarms(day(10, 9)).decide(ripe)))
                .containsExactly(new DeadlineMissed(ClockName.PROMISE, "EDU", PROMISED));
    }

    @Test
    void a_due_date_that_has_moved_is_told_anew() {
        var notice = new PauseNotice("苍教鉴〔2026〕1号", day(10, 8));
        var moved =
                after(
                        AFiling.with().agreedOn(ACCEPTED),
                        alarms(day(9, 30)),
                        new BeginExamination(EDU, notice, day(9, 30), CALENDAR),
                        new EndExamination(EDU, "鉴定报告", day(10, 8), CALENDAR));

        assertThat(ACase.events(alarms(day(10, 9)).decide(moved)))
                .containsExactly(new DeadlineNeared(ClockName.PROMISE, "EDU", day(10, 10)));
    }

    @Test
    void a_clock_that_stands_still_alarms_nobody() {
        var notice = new PauseNotice("苍教鉴〔2026〕1号", day(10, 31));
        var standing =
                after(
                        AFiling.with().agreedOn(ACCEPTED),
                        new BeginExamination(EDU, notice, day(9, 22), CALENDAR));

        assertThat(code(alarms(day(10, 30)).decide(standing))).isEqualTo("nothing-due");
    }

    @Test
    void before_acceptance_the_notice_is_told_to_the_lead() {
        assertThat(ACase.events(alarms(day(11, 27)).decide(ACase.filed())))
                .containsExactly(new DeadlineNeared(ClockName.NOTICE, "EDU", day(11, 30)));
        assertThat(ACase.events(alarms(day(11, 24)).decide(looking())))
                .containsExactly(new DeadlineNeared(ClockName.PRECHECK, "EDU", day(11, 24)));
    }

    @Test
    void a_notice_that_was_given_in_time_is_not_late_afterwards() {
        var answered =
                after(
                        ACase.filed(),
                        new RequestSupplement(EDU, List.of("M12"), "缺少材料", MONDAY, CALENDAR),
                        new ProvideSupplement(FOUNDER, List.of("M12"), "{}", day(12, 8)));

        assertThat(code(alarms(day(12, 9)).decide(answered))).isEqualTo("nothing-due");
    }

    @Test
    void after_the_grant_the_result_is_due_until_it_has_reached_the_applicant() {
        var missed = new DeadlineMissed(ClockName.DELIVERY, "EDU", day(12, 7));
        var delivered =
                after(
                        ACase.licensed(),
                        new DeliverResult(EDU, DeliveryManner.IN_PERSON, day(12, 7)));

        assertThat(ACase.events(alarms(day(12, 8)).decide(granted()))).containsExactly(missed);
        assertThat(ACase.events(alarms(day(12, 8)).decide(ACase.licensed())))
                .containsExactly(missed);
        assertThat(code(alarms(day(12, 8)).decide(delivered))).isEqualTo("nothing-due");
    }

    @Test
    void registration_is_the_registering_bureaus() {
        var licensed =
                after(
                        AFiling.with()
                                .limit(ClockName.REGISTRATION, 20, LimitUnit.CALENDAR_DAY)
                                .agreedOn(day(9, 1)),
                        new GrantPermission(EDU, null, day(9, 1), CALENDAR),
                        new IssueLicence(EDU, ACase.licence(), day(9, 1), CALENDAR),
                        new DeliverResult(EDU, DeliveryManner.IN_PERSON, day(9, 1)));

        assertThat(ACase.events(alarms(day(9, 22)).decide(licensed)))
                .containsExactly(new DeadlineMissed(ClockName.REGISTRATION, "MZ", day(9, 21)));
    }

    @Test
    void a_promise_that_nobody_checked_is_the_leads_until_it_is_checked() {
        var promised =
                after(
                        AFiling.with(Need.COMMITMENT).filedOn(ACCEPTED),
                        new DecideOnCommitment(EDU, List.of("M20"), ACCEPTED, CALENDAR),
                        new IssueLicence(EDU, ACase.licence(), ACCEPTED, CALENDAR),
                        new DeliverResult(EDU, DeliveryManner.ELECTRONIC, ACCEPTED));
        var missed = new DeadlineMissed(ClockName.COMMITMENT, "EDU", day(11, 23));

        assertThat(ACase.events(alarms(day(11, 24)).decide(promised))).contains(missed);
        assertThat(
                        ACase.events(
                                alarms(day(11, 24))
                                        .decide(
                                                after(
                                                        promised,
                                                        new CheckCommitment(EDU, true, null)))))
                .doesNotContain(missed);
    }

    @Test
    void nobody_is_late_against_a_day_that_nobody_knows() {
        var hardUnknown = AFiling.with().noLimit(ClockName.PROMISE).agreedOn(MONDAY);

        assertThat(ACase.events(alarms(LocalDate.of(2027, 6, 1)).decide(hardUnknown)))
                .hasSize(2)
                .allSatisfy(alarm -> assertThat(alarm).isInstanceOf(DeadlineNeared.class));
    }

    @Test
    void only_the_platform_raises_alarms() {
        assertThat(
                        code(
                                new RaiseAlarms(EDU, AlarmRule.STANDARD, day(9, 25), CALENDAR)
                                        .decide(accepted())))
                .isEqualTo("not-the-system");
    }

    private static ApprovalCase accepted() {
        return AFiling.with().acceptedOn(ACCEPTED);
    }

    private static ApprovalCase looking() {
        return AFiling.with(Need.PRECHECK).filedOn(MONDAY);
    }

    private static RaiseAlarms alarms(LocalDate on) {
        return new RaiseAlarms(PLATFORM, AlarmRule.STANDARD, on, CALENDAR);
    }
}
