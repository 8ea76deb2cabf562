package cn.lianshen.approval.approvalcase.domain.intake;

import static cn.lianshen.approval.approvalcase.domain.ACase.CALENDAR;
import static cn.lianshen.approval.approvalcase.domain.ACase.EDU;
import static cn.lianshen.approval.approvalcase.domain.ACase.FOUNDER;
import static cn.lianshen.approval.approvalcase.domain.ACase.MONDAY;
import static cn.lianshen.approval.approvalcase.domain.ACase.PLATFORM;
import static cn.lianshen.approval.approvalcase.domain.ACase.after;
import static cn.lianshen.approval.approvalcase.domain.ACase.code;
import static cn.lianshen.approval.approvalcase.domain.ACase.day;
import static cn.lianshen.approval.approvalcase.domain.ACase.due;
import static cn.lianshen.approval.approvalcase.domain.ACase.event;
import static cn.lianshen.approval.approvalcase.domain.ACase.filed;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.approvalcase.domain.ACase;
import cn.lianshen.approval.approvalcase.domain.AFiling;
import cn.lianshen.approval.approvalcase.domain.AFiling.Need;
import cn.lianshen.approval.approvalcase.domain.NextYear;
import cn.lianshen.approval.approvalcase.domain.event.Acceptance;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationAccepted;
import cn.lianshen.approval.approvalcase.domain.event.BreachKind;
import cn.lianshen.approval.approvalcase.domain.event.BreachRecorded;
import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import cn.lianshen.approval.approvalcase.domain.event.ConsultationOpened;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeemedAcceptanceTest {
    private static final LocalDate LAST_DAY = day(11, 30);
    private static final LocalDate DAY_AFTER = day(12, 1);

    @Test
    void without_a_notice_in_five_working_days_the_case_is_accepted_since_its_receipt() {
        var accepted = event(deem(DAY_AFTER).decide(filed()), ApplicationAccepted.class);

        assertThat(accepted.manner()).isEqualTo(Acceptance.DEEMED);
        assertThat(accepted.acceptedOn()).isEqualTo(MONDAY);
        assertThat(due(after(filed(), deem(DAY_AFTER)), ClockName.PROMISE)).isEqualTo(day(12, 2));
    }

    @Test
    void the_late_notice_stays_on_record_against_the_lead() {
        assertThat(after(filed(), deem(DAY_AFTER)).staffing().breaches())
                .containsExactly(new BreachRecorded(BreachKind.LATE_NOTICE, "EDU"));
    }

    @Test
    void the_bureaus_are_asked_at_once_and_have_their_time_from_today() {
        assertThat(event(deem(DAY_AFTER).decide(filed()), ConsultationOpened.class).consultations())
                .hasSize(3)
                .allSatisfy(part -> assertThat(part.deadline().due()).isEqualTo(day(12, 4)));
    }

    @Test
    void on_the_last_day_of_the_notice_nothing_is_deemed() {
        assertThat(code(deem(LAST_DAY).decide(filed()))).isEqualTo("notice-not-overdue");
    }

    @Test
    void a_lead_that_accepts_too_late_accepts_as_of_the_receipt() {
        var late = ACase.events(new AcceptApplication(EDU, DAY_AFTER, CALENDAR).decide(filed()));

        assertThat(late).isEqualTo(ACase.events(deem(DAY_AFTER).decide(filed())));
    }

    @Test
    void tolerance_comes_too_late_for_what_is_accepted_already() {
        var received = AFiling.with(Need.TOLERANCE).filedOn(MONDAY);
        var tolerant = new AcceptWithTolerance(EDU, List.of("M20"), DAY_AFTER, CALENDAR);

        assertThat(code(tolerant.decide(received))).isEqualTo("deemed-accepted");
    }

    @Test
    void whoever_was_told_in_time_what_is_missing_is_not_deemed_accepted() {
        var told =
                after(
                        filed(),
                        new RequestSupplement(EDU, List.of("M12"), "缺少材料", LAST_DAY, CALENDAR),
                        new ProvideSupplement(FOUNDER, List.of("M12"), "{}", DAY_AFTER));

        assertThat(code(deem(day(12, 28)).decide(told))).isEqualTo("notice-not-overdue");
    }

    @Test
    void only_the_platform_says_so_and_only_once() {
        var by = new DeemAccepted(EDU, DAY_AFTER, CALENDAR);

        assertThat(code(by.decide(filed()))).isEqualTo("not-the-system");
        assertThat(code(deem(DAY_AFTER).decide(after(filed(), deem(DAY_AFTER)))))
                .isEqualTo("not-awaiting-acceptance");
    }

    @Test
    void a_precheck_is_no_receipt_so_nothing_is_deemed() {
        var looking = AFiling.with(Need.PRECHECK).filedOn(MONDAY);

        assertThat(code(deem(day(12, 28)).decide(looking))).isEqualTo("not-awaiting-acceptance");
    }

    @Test
    void a_notice_period_into_a_year_not_yet_announced_is_judged_when_it_is_announced() {
        var received = AFiling.with().filedOn(day(12, 28));
        var dueDay = LocalDate.of(2027, 1, 5);

        assertThat(code(deem(dueDay).decide(received))).isEqualTo("notice-not-overdue");
        assertThat(code(new DeemAccepted(PLATFORM, dueDay, NextYear.ANNOUNCED).decide(received)))
                .isEqualTo("notice-not-overdue");
        var dayAfter = new DeemAccepted(PLATFORM, dueDay.plusDays(1), NextYear.ANNOUNCED);
        assertThat(event(dayAfter.decide(received), ApplicationAccepted.class).acceptedOn())
                .isEqualTo(day(12, 28));
    }

    private static DeemAccepted deem(LocalDate on) {
        return new DeemAccepted(PLATFORM, on, CALENDAR);
    }
}
