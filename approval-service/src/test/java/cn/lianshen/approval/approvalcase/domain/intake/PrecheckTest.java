package cn.lianshen.approval.approvalcase.domain.intake;

import static cn.lianshen.approval.approvalcase.domain.ACase.CALENDAR;
import static cn.lianshen.approval.approvalcase.domain.ACase.EDU;
import static cn.lianshen.approval.approvalcase.domain.ACase.FOUNDER;
import static cn.lianshen.approval.approvalcase.domain.ACase.MONDAY;
import static cn.lianshen.approval.approvalcase.domain.ACase.MZ;
import static cn.lianshen.approval.approvalcase.domain.ACase.STRANGER;
import static cn.lianshen.approval.approvalcase.domain.ACase.after;
import static cn.lianshen.approval.approvalcase.domain.ACase.code;
import static cn.lianshen.approval.approvalcase.domain.ACase.confidential;
import static cn.lianshen.approval.approvalcase.domain.ACase.day;
import static cn.lianshen.approval.approvalcase.domain.ACase.due;
import static cn.lianshen.approval.approvalcase.domain.ACase.filed;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.approvalcase.domain.ACase;
import cn.lianshen.approval.approvalcase.domain.AFiling;
import cn.lianshen.approval.approvalcase.domain.AFiling.Need;
import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrecheckTest {
    private static final LocalDate FRIDAY = day(11, 20);

    @Test
    void without_a_precheck_filing_is_receipt_and_the_notice_has_five_working_days() {
        var filed = AFiling.with().filedOn(MONDAY);

        assertThat(filed.state()).isEqualTo(CaseState.RECEIVED);
        assertThat(filed.intake().receivedOn()).isEqualTo(MONDAY);
        assertThat(due(filed, ClockName.NOTICE)).isEqualTo(day(11, 30));
    }

    @Test
    void where_the_county_looks_first_it_answers_within_one_working_day_and_nothing_is_received() {
        var filed = looking();

        assertThat(filed.state()).isEqualTo(CaseState.PRECHECK);
        assertThat(due(filed, ClockName.PRECHECK)).isEqualTo(day(11, 23));
        assertThat(filed.intake().receivedOn()).isNull();
        assertThat(filed.deadline(ClockName.NOTICE)).isNull();
    }

    @Test
    void receipt_after_the_precheck_starts_the_notice_clock_on_its_own_day() {
        var received = after(looking(), receive(EDU));

        assertThat(received.state()).isEqualTo(CaseState.RECEIVED);
        assertThat(received.intake().receivedOn()).isEqualTo(MONDAY);
        assertThat(due(received, ClockName.NOTICE)).isEqualTo(day(11, 30));
    }

    @Test
    void a_returned_application_is_mended_and_looked_at_again() {
        var returned = after(looking(), sendHome("章程缺页"));
        assertThat(returned.state()).isEqualTo(CaseState.RETURNED);
        assertThat(returned.state().closed()).isFalse();

        var again = after(returned, new ResubmitApplication(FOUNDER, "{}", MONDAY, CALENDAR));
        assertThat(again.state()).isEqualTo(CaseState.PRECHECK);
        assertThat(after(again, receive(EDU)).state()).isEqualTo(CaseState.RECEIVED);
    }

    @Test
    void what_to_mend_is_told_and_kept_beside_the_event() {
        assertThat(code(sendHome(" ").decide(looking()))).isEqualTo("reason-required");
        assertThat(confidential(sendHome("章程缺页").decide(looking()))).isEqualTo("章程缺页");
    }

    @Test
    void only_the_lead_looks() {
        assertThat(code(receive(MZ).decide(looking()))).isEqualTo("not-the-lead");
        assertThat(code(receive(FOUNDER).decide(looking()))).isEqualTo("not-the-lead");
        assertThat(
                        code(
                                new ReturnFromPrecheck(MZ, List.of(), "理由", MONDAY, CALENDAR)
                                        .decide(looking())))
                .isEqualTo("not-the-lead");
    }

    @Test
    void only_the_applicant_hands_in_again() {
        var returned = after(looking(), sendHome("章程缺页"));

        assertThat(code(new ResubmitApplication(STRANGER, "{}", MONDAY, CALENDAR).decide(returned)))
                .isEqualTo("not-the-applicant");
        assertThat(code(new ResubmitApplication(EDU, "{}", MONDAY, CALENDAR).decide(returned)))
                .isEqualTo("not-the-applicant");
    }

    @Test
    void what_is_received_can_neither_be_returned_nor_received_again() {
        var received = after(looking(), receive(EDU));

        assertThat(code(receive(EDU).decide(received))).isEqualTo("not-in-precheck");
        assertThat(code(sendHome("章程缺页").decide(received))).isEqualTo("not-in-precheck");
        assertThat(code(new ResubmitApplication(FOUNDER, "{}", MONDAY, CALENDAR).decide(received)))
                .isEqualTo("not-returned");
    }

    @Test
    void an_application_is_filed_once() {
        var again = new FileApplication(ACase.filing(), "{}", MONDAY, CALENDAR);

        assertThat(code(again.decide(ACase.filed()))).isEqualTo("already-filed");
    }

    private static ApprovalCase looking() {
        return AFiling.with(Need.PRECHECK).filedOn(FRIDAY);
    }

    private static ReceiveApplication receive(Actor actor) {
        return new ReceiveApplication(actor, MONDAY, CALENDAR);
    }

    private static ReturnFromPrecheck sendHome(String reason) {
        return new ReturnFromPrecheck(EDU, List.of(), reason, MONDAY, CALENDAR);
    }
}
