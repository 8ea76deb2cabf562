package cn.lianshen.approval.approvalcase.domain.intake;

import static cn.lianshen.approval.approvalcase.domain.ACase.CALENDAR;
import static cn.lianshen.approval.approvalcase.domain.ACase.EDU;
import static cn.lianshen.approval.approvalcase.domain.ACase.FOUNDER;
import static cn.lianshen.approval.approvalcase.domain.ACase.MONDAY;
import static cn.lianshen.approval.approvalcase.domain.ACase.PLATFORM;
import static cn.lianshen.approval.approvalcase.domain.ACase.after;
import static cn.lianshen.approval.approvalcase.domain.ACase.breach;
import static cn.lianshen.approval.approvalcase.domain.ACase.code;
import static cn.lianshen.approval.approvalcase.domain.ACase.day;
import static cn.lianshen.approval.approvalcase.domain.ACase.due;
import static cn.lianshen.approval.approvalcase.domain.ACase.event;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.approvalcase.domain.AFiling;
import cn.lianshen.approval.approvalcase.domain.AFiling.Need;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationWithdrawn;
import cn.lianshen.approval.approvalcase.domain.event.BreachKind;
import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import cn.lianshen.approval.approvalcase.domain.event.Withdrawal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The pre-check cannot stand in for the one notice. */
class PrecheckLimitsTest {
    private static final LocalDate FRIDAY = day(11, 20);
    private static final LocalDate TUESDAY = day(11, 24);

    @Test
    void handing_in_again_starts_its_clock_anew() {
        var again =
                after(
                        looking(),
                        back(MONDAY, "M12"),
                        new ResubmitApplication(FOUNDER, "{}", day(12, 1), CALENDAR));

        assertThat(due(again, ClockName.PRECHECK)).isEqualTo(day(12, 2));
    }

    @Test
    void a_second_return_names_only_what_the_first_had_named() {
        var again = again(looking(), "M12", "M05");

        assertThat(code(back(MONDAY, "M06").decide(again))).isEqualTo("material-was-complete");
        assertThat(code(back(MONDAY).decide(again))).isEqualTo("materials-required");
        assertThat(after(again, back(MONDAY, "M12")).state()).isEqualTo(CaseState.RETURNED);
    }

    @Test
    void there_is_no_third_return() {
        var third = again(again(looking(), "M12"), "M12");

        assertThat(code(back(MONDAY, "M12").decide(third))).isEqualTo("returned-often-enough");
        assertThat(after(third, new ReceiveApplication(EDU, MONDAY, CALENDAR)).state())
                .isEqualTo(CaseState.RECEIVED);
    }

    @Test
    void what_is_not_on_the_list_is_refused_and_kept() {
        assertThat(breach(back(MONDAY, "M36").decide(looking())).breach())
                .isEqualTo(BreachKind.DEMAND_OUTSIDE_LIST);
    }

    @Test
    void once_its_term_is_over_nothing_is_returned_and_receipt_dates_back_to_its_last_day() {
        assertThat(code(back(TUESDAY, "M12").decide(looking())))
                .isEqualTo("precheck-counts-as-receipt");

        var received = after(looking(), new ReceiveApplication(EDU, TUESDAY, CALENDAR));
        assertThat(received.intake().receivedOn()).isEqualTo(MONDAY);
        assertThat(due(received, ClockName.NOTICE)).isEqualTo(day(11, 30));
    }

    @Test
    void a_return_that_is_not_answered_in_time_counts_as_withdrawn_and_not_before() {
        var returned = after(looking(), back(MONDAY, "M12"));
        assertThat(due(returned, ClockName.RESUBMISSION)).isEqualTo(day(12, 14));

        var lastDay = day(12, 14);
        var dayAfter = day(12, 15);
        var again = new ResubmitApplication(FOUNDER, "{}", dayAfter, CALENDAR);
        assertThat(code(new LapseApplication(PLATFORM, lastDay).decide(returned)))
                .isEqualTo("nothing-lapsed");
        assertThat(code(again.decide(returned))).isEqualTo("term-lapsed");
        assertThat(
                        event(
                                        new LapseApplication(PLATFORM, dayAfter).decide(returned),
                                        ApplicationWithdrawn.class)
                                .manner())
                .isEqualTo(Withdrawal.RETURN_LAPSED);
        assertThat(
                        after(returned, new ResubmitApplication(FOUNDER, "{}", lastDay, CALENDAR))
                                .state())
                .isEqualTo(CaseState.PRECHECK);
    }

    @Test
    void where_nobody_does_anything_the_platform_receives_and_then_accepts() {
        var early = new DeemReceived(PLATFORM, MONDAY, CALENDAR);
        var late = new DeemReceived(PLATFORM, TUESDAY, CALENDAR);
        assertThat(code(early.decide(looking()))).isEqualTo("precheck-not-overdue");
        assertThat(code(new DeemReceived(EDU, TUESDAY, CALENDAR).decide(looking())))
                .isEqualTo("not-the-system");

        var received = after(looking(), late);
        assertThat(received.intake().receivedOn()).isEqualTo(MONDAY);
        assertThat(after(received, new DeemAccepted(PLATFORM, day(12, 1), CALENDAR)).state())
                .isEqualTo(CaseState.REVIEW);
    }

    private static ApprovalCase looking() {
        return AFiling.with(Need.PRECHECK).filedOn(FRIDAY);
    }

    private static ApprovalCase again(ApprovalCase from, String... materials) {
        return after(
                from,
                back(MONDAY, materials),
                new ResubmitApplication(FOUNDER, "{}", MONDAY, CALENDAR));
    }

    private static ReturnFromPrecheck back(LocalDate on, String... materials) {
        return new ReturnFromPrecheck(EDU, List.of(materials), "需要修改", on, CALENDAR);
    }
}
