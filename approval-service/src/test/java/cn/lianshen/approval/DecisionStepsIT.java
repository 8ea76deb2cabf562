package cn.lianshen.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What goes before a decision: legality, the leaders, publicity, a hearing; and its clocks. */
class DecisionStepsIT extends StepService {
    private static final String LEADERS = "collective-decision";

    @Test
    void once_one_has_spoken_on_legality_all_three_must() {
        var now = ripe(Forms.kindergarten());
        now = after(EDU, now, "legality-opinions", legality("LEGAL_SECTION", "AGREE"));
        refused(EDU2, now, "decision", GRANT, 409, "review-not-finished");
        refused(
                EDU,
                now,
                "legality-opinions",
                legality("LEGAL_SECTION", "AGREE"),
                409,
                "opinion-already-recorded");
        wrong(
                EDU,
                now,
                "legality-opinions",
                "{'party':'LEGAL_ADVISER','conclusion':'DISAGREE'}",
                "reason-required");

        now = after(EDU, now, "legality-opinions", legality("BUSINESS_SECTION", "CONDITIONAL"));
        now = after(EDU, now, "legality-opinions", legality("LEGAL_ADVISER", "AGREE"));
        assertThat(now.state()).isEqualTo("DECIDE");
    }

    @Test
    void the_leaders_are_three_at_least_and_decide_once_and_against_them_nothing_is_granted() {
        var now = ripe(Forms.kindergarten());
        wrong(
                EDU,
                now,
                LEADERS,
                "{'participants':2,'conclusion':'AGREE','minutes':'纪要'}",
                "too-few-participants");
        wrong(EDU, now, LEADERS, "{'participants':3,'conclusion':'AGREE'}", "reason-required");

        var against = "{'participants':3,'conclusion':'OBJECT','minutes':'布局不合理'}";
        now = after(EDU, now, LEADERS, against);
        refused(EDU, now, LEADERS, against, 409, "already-decided-together");
        refused(EDU2, now, "decision", GRANT, 409, "leaders-against");
    }

    @Test
    void what_is_public_stays_public_to_its_last_day() {
        var now = ripe(Forms.kindergarten());
        refused(EDU, now, "publicity/objections", "{'content':'噪音'}", 409, "not-published");
        wrong(EDU, now, "publicity", "{'workingDays':0}", "out-of-range");

        now = after(EDU, now, "publicity", "{'workingDays':5}");
        refused(EDU, now, "publicity", "{'workingDays':5}", 409, "already-published");
        now = after(EDU, now, "publicity/objections", "{'content':'距加油站过近'}");
        refused(
                EDU,
                now,
                "publicity/closing",
                "{'upheld':false,'reason':'距离合规'}",
                409,
                "publicity-runs");
        assertThat(happened(EDU, now)).contains("publicity-started", "objection-raised");
    }

    @Test
    void a_hearing_is_offered_asked_for_and_announced_seven_days_before() {
        var now = ripe(Forms.kindergarten());
        refused(FOUNDER, now, "hearing/request", "{}", 409, "no-hearing-offered");
        now = after(EDU, now, "hearing/offer");
        refused(EDU, now, "hearing/offer", null, 409, "hearing-already-offered");
        refused(EDU, now, "hearing/waiver", null, 403, "not-the-applicant");
        refused(
                EDU,
                now,
                "hearing/schedule",
                "{'on':'2099-01-05','begins':'09:30','place':'县教育局三楼会议室','chair':'p-7'}",
                409,
                "no-hearing-requested");

        now = after(FOUNDER, now, "hearing/request", "{'reason':'有异议'}");
        assertThat(last(EDU, now, "clock-paused").path("reason").asString()).isEqualTo("HEARING");
        wrong(
                EDU,
                now,
                "hearing/schedule",
                "{'on':'2026-01-05','begins':'09:30','place':'县教育局三楼会议室','chair':'p-7'}",
                "hearing-too-soon");
        wrong(
                EDU,
                now,
                "hearing/schedule",
                "{'on':'2099-01-05','begins':'09:30','place':'三楼会议室','chair':'p-0101'}",
                "chair-is-reviewer");
        refused(EDU, now, "hearing/record", "{'transcript':'?'}", 409, "no-hearing-scheduled");

        now =
                after(
                        EDU,
                        now,
                        "hearing/schedule",
                        "{'on':'2099-01-05','begins':'09:30','place':'县教育局三楼会议室','chair':'p-7'}");
        refused(EDU, now, "hearing/record", "{'transcript':'笔录'}", 409, "hearing-not-yet");
    }

    @Test
    void a_hearing_that_is_given_up_leads_back_to_the_decision() {
        var now = after(EDU, ripe(Forms.kindergarten()), "hearing/offer");
        assertThat(now.state()).isEqualTo("REVIEW");

        now = after(FOUNDER, now, "hearing/waiver");
        assertThat(now.state()).isEqualTo("DECIDE");
    }

    @Test
    void a_record_of_a_change_has_no_hearing() {
        var now = after(EDU, filed(Matters.form("330327", "PS05g")), "acceptance");

        refused(EDU, now, "hearing/offer", null, 409, "no-hearing-for-item");
    }

    @Test
    void what_others_examine_does_not_count_and_needs_a_written_notice() {
        var now = ripe(Forms.kindergarten());
        refused(EDU, now, "examination/end", "{'result':'?'}", 409, "no-examination-runs");
        wrong(
                EDU,
                now,
                "examination",
                "{'notice':{'number':'通1','expectedUntil':'2020-01-01'}}",
                "notice-incomplete");

        now = after(EDU, now, "examination", "{" + NOTICE + "}");
        refused(EDU, now, "examination", "{" + NOTICE + "}", 409, "examination-runs");
        wrong(EDU, now, "examination/end", "{}", "reason-required");
        now = after(EDU, now, "examination/end", "{'result':'房屋安全'}");
        assertThat(happened(EDU, now)).endsWith("clock-paused", "clock-resumed");
    }

    @Test
    void a_limit_is_extended_once_and_only_where_the_law_knows_it() {
        var body = "{'manner':'ORDINARY','reason':'案情复杂'}";
        var founding = ripe(Forms.kindergarten());
        refused(EDU, founding, "extension", body, 409, "no-extension-for-item");

        var now = after(EDU, filed(Matters.form("330327", "PS05d")), "acceptance");
        var before = last(EDU, now, "application-accepted").path("deadlines");
        wrong(EDU, now, "extension", "{'manner':'ORDINARY'}", "reason-required");
        refused(
                EDU,
                now,
                "extension",
                "{'manner':'JOINT','reason':'联合'}",
                409,
                "not-a-joint-procedure");
        now = after(EDU, now, "extension", body);
        refused(EDU, now, "extension", body, 409, "already-extended");
        assertThat(last(EDU, now, "limit-extended").path("deadlines")).isNotEqualTo(before);
    }

    @Test
    void a_case_is_suspended_under_a_local_rule_only_and_then_waits() {
        var now = ripe(Forms.kindergarten());
        var body = "{'localRule':'%s','reason':'诉讼'," + NOTICE + "}";
        wrong(EDU, now, "suspension", body.formatted(" "), "local-rule-required");
        refused(EDU, now, "suspension/end", null, 409, "not-suspended");

        now = after(EDU, now, "suspension", body.formatted("某省办法第五条"));
        assertThat(now.state()).isEqualTo("SUSPENDED");
        refused(EDU2, now, "decision", GRANT, 409, "not-ripe-for-decision");
        now = after(EDU, now, "suspension/end");
        assertThat(now.state()).isEqualTo("DECIDE");
    }

    @Test
    void an_inspection_of_the_year_is_concluded_and_never_refused() {
        var now = after(EDU, filed(Matters.form("330327", "PS07")), "acceptance");
        assertThat(now.state()).isEqualTo("DECIDE");
        refused(EDU2, now, "decision", GRANT, 409, "supervision-is-concluded");
        wrong(EDU, now, "conclusion", "{'year':2025,'result':'UNQUALIFIED'}", "reason-required");

        now = after(EDU, now, "conclusion", "{'year':2025,'result':'QUALIFIED'}");
        assertThat(now.state()).isEqualTo("DONE");
        refused(
                EDU,
                ripe(Forms.kindergarten()),
                "conclusion",
                "{'year':2025,'result':'QUALIFIED'}",
                409,
                "permission-is-decided");
        assertThat(List.of("annulment", "revocation")).allSatisfy(this::isNoPermission);
    }

    private void isNoPermission(String act) {
        var now = after(EDU, filed(Matters.form("330327", "PS07")), "acceptance");
        now = after(EDU, now, "conclusion", "{'year':2025,'result':'QUALIFIED'}");
        var body = "{'article':'62','reason':'?'}";
        refused(EDU, now, act, body, 409, "no-permission-for-item");
    }

    private static String legality(String party, String conclusion) {
        return "{'party':'%s','conclusion':'%s','reason':'依据'}".formatted(party, conclusion);
    }
}
