package cn.lianshen.approval.approvalcase.domain.intake;

import static cn.lianshen.approval.approvalcase.domain.ACase.CALENDAR;
import static cn.lianshen.approval.approvalcase.domain.ACase.EDU;
import static cn.lianshen.approval.approvalcase.domain.ACase.FOUNDER;
import static cn.lianshen.approval.approvalcase.domain.ACase.MONDAY;
import static cn.lianshen.approval.approvalcase.domain.ACase.PLATFORM;
import static cn.lianshen.approval.approvalcase.domain.ACase.STRANGER;
import static cn.lianshen.approval.approvalcase.domain.ACase.after;
import static cn.lianshen.approval.approvalcase.domain.ACase.code;
import static cn.lianshen.approval.approvalcase.domain.ACase.day;
import static cn.lianshen.approval.approvalcase.domain.ACase.event;
import static cn.lianshen.approval.approvalcase.domain.ACase.filed;
import static cn.lianshen.approval.approvalcase.domain.ACase.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.event.Acceptance;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationAccepted;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationWithdrawn;
import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import cn.lianshen.approval.approvalcase.domain.event.Deadline;
import cn.lianshen.approval.approvalcase.domain.event.SupplementProvided;
import cn.lianshen.approval.approvalcase.domain.event.Withdrawal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SupplementTest {
    private static final LocalDate ANSWERED = day(12, 1);

    @Test
    void the_day_of_the_full_answer_is_the_day_of_acceptance() {
        var answered = after(told(), answer(FOUNDER, "M12", "M20"));
        assertThat(answered.state()).isEqualTo(CaseState.RECEIVED);

        var accepted =
                event(
                        new AcceptApplication(EDU, day(12, 3), CALENDAR).decide(answered),
                        ApplicationAccepted.class);
        assertThat(accepted.acceptedOn()).isEqualTo(ANSWERED);
        assertThat(accepted.manner()).isEqualTo(Acceptance.ORDINARY);
        assertThat(accepted.deadlines())
                .filteredOn(deadline -> deadline.clock() == ClockName.PROMISE)
                .extracting(Deadline::startedOn, Deadline::due)
                .containsExactly(tuple(ANSWERED, day(12, 10)));
    }

    @Test
    void the_answer_counts_whenever_the_lead_gets_round_to_it() {
        var late =
                after(
                        told(),
                        answer(FOUNDER, "M12", "M20"),
                        new AcceptApplication(EDU, day(12, 28), CALENDAR));

        assertThat(late.deadline(ClockName.PROMISE))
                .extracting(Deadline::startedOn)
                .isEqualTo(ANSWERED);
    }

    @Test
    void a_partial_answer_is_refused_and_told_what_is_missing() {
        var refusal = refusal(answer(FOUNDER, "M12").decide(told()));

        assertThat(refusal.code()).isEqualTo("materials-still-missing");
        assertThat(refusal.values()).containsExactly("M20");
    }

    @Test
    void what_is_handed_in_besides_is_no_part_of_the_answer() {
        assertThat(
                        event(
                                answer(FOUNDER, "M12", "M20", "M05").decide(told()),
                                SupplementProvided.class))
                .isEqualTo(new SupplementProvided(List.of("M12", "M20"), ANSWERED));
    }

    @Test
    void only_the_applicant_answers() {
        assertThat(code(answer(STRANGER, "M12", "M20").decide(told())))
                .isEqualTo("not-the-applicant");
        assertThat(code(answer(EDU, "M12", "M20").decide(told()))).isEqualTo("not-the-applicant");
    }

    @Test
    void there_is_nothing_to_answer_without_a_notice_nor_twice() {
        var answered = after(told(), answer(FOUNDER, "M12", "M20"));

        assertThat(code(answer(FOUNDER).decide(filed()))).isEqualTo("nothing-to-supplement");
        assertThat(code(answer(FOUNDER).decide(answered))).isEqualTo("nothing-to-supplement");
    }

    @Test
    void the_lead_cannot_accept_while_it_waits_for_the_answer() {
        assertThat(code(new AcceptApplication(EDU, MONDAY, CALENDAR).decide(told())))
                .isEqualTo("not-awaiting-acceptance");
    }

    @Test
    void without_an_answer_in_time_the_application_counts_as_withdrawn() {
        var lapse = new LapseApplication(PLATFORM, day(12, 15));

        assertThat(event(lapse.decide(told()), ApplicationWithdrawn.class).manner())
                .isEqualTo(Withdrawal.SUPPLEMENT_LAPSED);
        assertThat(after(told(), lapse).state()).isEqualTo(CaseState.WITHDRAWN);
    }

    @Test
    void it_does_not_lapse_on_the_last_day_nor_once_answered() {
        var lastDay = new LapseApplication(PLATFORM, day(12, 14));
        var answered = after(told(), answer(FOUNDER, "M12", "M20"));

        assertThat(code(lastDay.decide(told()))).isEqualTo("nothing-lapsed");
        assertThat(code(new LapseApplication(PLATFORM, day(12, 28)).decide(answered)))
                .isEqualTo("nothing-lapsed");
    }

    @Test
    void no_officer_declares_an_application_lapsed() {
        assertThat(code(new LapseApplication(EDU, day(12, 15)).decide(told())))
                .isEqualTo("not-the-system");
    }

    private static ApprovalCase told() {
        return after(
                filed(),
                new RequestSupplement(EDU, List.of("M12", "M20"), "缺少材料", MONDAY, CALENDAR));
    }

    private static ProvideSupplement answer(Actor actor, String... materials) {
        return new ProvideSupplement(actor, List.of(materials), "{}", ANSWERED);
    }
}
