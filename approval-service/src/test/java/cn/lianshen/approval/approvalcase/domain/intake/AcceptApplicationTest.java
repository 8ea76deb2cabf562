package cn.lianshen.approval.approvalcase.domain.intake;

import static cn.lianshen.approval.approvalcase.domain.ACase.CALENDAR;
import static cn.lianshen.approval.approvalcase.domain.ACase.EDU;
import static cn.lianshen.approval.approvalcase.domain.ACase.MONDAY;
import static cn.lianshen.approval.approvalcase.domain.ACase.MZ;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.approvalcase.domain.ACase;
import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationAccepted;
import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import cn.lianshen.approval.approvalcase.domain.event.Consultation;
import cn.lianshen.approval.approvalcase.domain.event.ConsultationOpened;
import cn.lianshen.approval.approvalcase.domain.event.Deadline;
import cn.lianshen.approval.clock.domain.DueDate;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AcceptApplicationTest {

    @Test
    void the_lead_accepts_and_all_bureaus_of_the_route_are_asked_at_once() {
        var events = ACase.events(accept(EDU).decide(ACase.filed()));

        assertThat(events).hasSize(2);
        assertThat(events.getFirst()).isInstanceOf(ApplicationAccepted.class);
        assertThat(((ConsultationOpened) events.getLast()).consultations())
                .extracting(Consultation::bureau)
                .containsExactly("SCJG", "MZ", "BB");
    }

    @Test
    void acceptance_starts_the_hard_the_declared_and_the_promised_clock() {
        var accepted = ACase.inReview();

        assertThat(accepted.deadline(ClockName.PROMISE))
                .extracting(Deadline::due)
                .isEqualTo(LocalDate.of(2026, 12, 2));
        assertThat(accepted.timing().deadlines().values())
                .extracting(Deadline::clock)
                .contains(ClockName.HARD, ClockName.DECLARED, ClockName.PROMISE);
    }

    @Test
    void a_hard_limit_in_a_year_not_yet_announced_is_undetermined_and_the_case_goes_on() {
        var hard = ACase.inReview().deadline(ClockName.HARD);

        assertThat(hard).extracting(Deadline::due).isNull();
        assertThat(hard)
                .extracting(Deadline::undetermined)
                .isEqualTo(new DueDate.Undetermined(LocalDate.of(2027, 2, 23), 2027));
    }

    @Test
    void a_bureau_that_does_not_lead_may_not_accept() {
        assertThat(ACase.refusal(accept(MZ).decide(ACase.filed())).kind())
                .isEqualTo(Refusal.Kind.NOT_ALLOWED);
    }

    @Test
    void a_case_is_accepted_once() {
        assertThat(ACase.refusal(accept(EDU).decide(ACase.inReview())).code())
                .isEqualTo("not-awaiting-acceptance");
    }

    private static AcceptApplication accept(Actor actor) {
        return new AcceptApplication(actor, MONDAY, CALENDAR);
    }
}
