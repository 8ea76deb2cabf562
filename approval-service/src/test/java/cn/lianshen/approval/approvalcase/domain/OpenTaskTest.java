package cn.lianshen.approval.approvalcase.domain;

import static cn.lianshen.approval.approvalcase.domain.ACase.CALENDAR;
import static cn.lianshen.approval.approvalcase.domain.ACase.EDU;
import static cn.lianshen.approval.approvalcase.domain.ACase.FOUNDER;
import static cn.lianshen.approval.approvalcase.domain.ACase.MONDAY;
import static cn.lianshen.approval.approvalcase.domain.ACase.after;
import static cn.lianshen.approval.approvalcase.domain.ACase.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.lianshen.approval.approvalcase.domain.AFiling.Need;
import cn.lianshen.approval.approvalcase.domain.decision.RefusePermission;
import cn.lianshen.approval.approvalcase.domain.delivery.RefuseRegistration;
import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import cn.lianshen.approval.approvalcase.domain.intake.ProvideSupplement;
import cn.lianshen.approval.approvalcase.domain.intake.RequestSupplement;
import cn.lianshen.approval.approvalcase.domain.intake.ReturnFromPrecheck;
import cn.lianshen.approval.approvalcase.domain.review.PauseNotice;
import cn.lianshen.approval.approvalcase.domain.review.ReplaceMaterials;
import cn.lianshen.approval.approvalcase.domain.review.SendBackMaterials;
import cn.lianshen.approval.approvalcase.domain.review.SuspendProceedings;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenTaskTest {

    @Test
    void a_filed_case_waits_for_the_lead_to_accept_it_within_five_working_days() {
        assertThat(OpenTask.of(ACase.filed()))
                .containsExactly(
                        new OpenTask("EDU", OpenTask.Kind.ACCEPT, LocalDate.of(2026, 11, 30)));
    }

    @Test
    void in_review_each_bureau_that_has_not_spoken_has_a_task() {
        var one = ACase.after(ACase.inReview(), ACase.agreed(ACase.MZ));

        assertThat(OpenTask.of(one))
                .extracting(OpenTask::bureau, OpenTask::kind)
                .containsExactlyInAnyOrder(
                        tuple("SCJG", OpenTask.Kind.GIVE_OPINION),
                        tuple("BB", OpenTask.Kind.GIVE_OPINION));
    }

    @Test
    void an_undetermined_due_date_sorts_by_its_earliest_day() {
        assertThat(OpenTask.of(ACase.licensed()))
                .extracting(OpenTask::bureau, OpenTask::due)
                .contains(tuple("MZ", LocalDate.of(2027, 1, 22)));
    }

    @Test
    void an_ended_case_has_no_task() {
        var ended = ACase.after(ACase.ripe(), new RefusePermission(ACase.EDU, "理由", MONDAY));

        assertThat(OpenTask.of(ended)).isEmpty();
    }

    @Test
    void a_precheck_is_the_leads_task_of_one_working_day() {
        assertThat(OpenTask.of(AFiling.with(Need.PRECHECK).filedOn(day(11, 20))))
                .containsExactly(new OpenTask("EDU", OpenTask.Kind.PRECHECK, MONDAY));
    }

    @Test
    void while_the_founder_is_to_act_no_bureau_has_a_task() {
        var told =
                after(
                        ACase.filed(),
                        new RequestSupplement(EDU, List.of("M12"), "缺少材料", MONDAY, CALENDAR));
        var returned =
                after(
                        AFiling.with(Need.PRECHECK).filedOn(MONDAY),
                        new ReturnFromPrecheck(EDU, List.of(), "章程缺页", MONDAY, CALENDAR));

        assertThat(OpenTask.of(told)).isEmpty();
        assertThat(OpenTask.of(returned)).isEmpty();
    }

    @Test
    void after_a_full_answer_acceptance_is_due_on_the_day_of_that_answer() {
        var answered =
                after(
                        ACase.filed(),
                        new RequestSupplement(EDU, List.of("M12"), "缺少材料", MONDAY, CALENDAR),
                        new ProvideSupplement(FOUNDER, List.of("M12"), "{}", day(12, 8)));

        assertThat(OpenTask.of(answered))
                .containsExactly(new OpenTask("EDU", OpenTask.Kind.ACCEPT, day(12, 8)));
    }

    @Test
    void what_else_the_decision_waits_for_is_the_leads_task_beside_the_opinions() {
        var two =
                after(
                        AFiling.with(Need.SITE_INSPECTION).acceptedOn(MONDAY),
                        ACase.agreed(ACase.MZ),
                        ACase.agreed(ACase.BB));

        assertThat(OpenTask.of(two))
                .containsExactlyInAnyOrder(
                        new OpenTask("SCJG", OpenTask.Kind.GIVE_OPINION, day(11, 26)),
                        new OpenTask("EDU", OpenTask.Kind.CONTINUE_REVIEW, day(12, 2)));
    }

    @Test
    void a_ripe_case_waits_for_the_decision_by_the_promise_or_else_by_law() {
        var lawOnly = AFiling.with().noLimit(ClockName.PROMISE).agreedOn(day(9, 21));

        assertThat(OpenTask.of(ACase.ripe()))
                .containsExactly(new OpenTask("EDU", OpenTask.Kind.DECIDE, day(12, 2)));
        assertThat(OpenTask.of(lawOnly))
                .containsExactly(new OpenTask("EDU", OpenTask.Kind.DECIDE, day(12, 21)));
    }

    @Test
    void a_suspended_case_waits_to_be_resumed() {
        var notice = new PauseNotice("苍教中止〔2026〕1号", day(12, 30));
        var suspended =
                after(
                        ACase.ripe(),
                        new SuspendProceedings(EDU, "某市规定", "诉讼未决", notice, MONDAY, CALENDAR));

        assertThat(OpenTask.of(suspended))
                .extracting(OpenTask::bureau, OpenTask::kind)
                .containsExactly(tuple("EDU", OpenTask.Kind.RESUME));
    }

    @Test
    void after_the_grant_the_lead_issues_and_then_the_registrar_registers() {
        assertThat(OpenTask.of(ACase.granted()))
                .containsExactly(new OpenTask("EDU", OpenTask.Kind.ISSUE_LICENCE, day(12, 7)));
        assertThat(OpenTask.of(after(ACase.licensed(), new RefuseRegistration(ACase.MZ, "章程缺页"))))
                .extracting(OpenTask::bureau, OpenTask::kind)
                .containsExactlyInAnyOrder(
                        tuple("MZ", OpenTask.Kind.REGISTER), tuple("EDU", OpenTask.Kind.DELIVER));
    }

    @Test
    void a_reopened_opinion_is_a_task_again_with_its_new_day() {
        var notice = new PauseNotice("苍教退〔2026〕1号", day(9, 30));
        var reopened =
                after(
                        AFiling.with().agreedOn(day(9, 21)),
                        new SendBackMaterials(
                                EDU, List.of("M12"), "缺页", notice, day(9, 22), CALENDAR),
                        new ReplaceMaterials(FOUNDER, List.of("M12"), "{}", day(9, 24), CALENDAR));

        assertThat(OpenTask.of(reopened))
                .containsExactly(new OpenTask("MZ", OpenTask.Kind.GIVE_OPINION, day(9, 30)));
    }
}
