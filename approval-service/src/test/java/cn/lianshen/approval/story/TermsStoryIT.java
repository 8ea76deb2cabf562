package cn.lianshen.approval.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;

/** Terms that the law sets inside a case: hearing, publicity, extension, delivery. */
class TermsStoryIT extends CountyStory {
    private final String civilAffairs = officer("MZ");

    TermsStoryIT() {
        super("330327", "EDU");
    }

    @Test
    void a_hearing_stops_the_clock_and_the_decision_rests_on_its_record() {
        accepted("2026-03-02", "PS01");
        by(civilAffairs, "opinions", AGREE);
        by(lead, "hearing/offer");
        due("HEARING", "2026-03-09");
        due("PROMISE", "2026-03-11");

        on("2026-03-03");
        by(founder, "hearing/request", "{'reason':'对选址有异议'}");
        due("PROMISE", "none");
        by(
                lead,
                "hearing/schedule",
                "{'on':'2026-03-12','begins':'09:30','place':'县教育局三楼会议室','chair':'p-7'}");
        refused(lead, "hearing/record", "{'transcript':'笔录'}", 409, "hearing-not-yet");

        on("2026-03-12");
        by(lead, "hearing/record", "{'transcript':'听证笔录，双方签字'}");
        due("PROMISE", "2026-03-23");
        refused(leader, "decision", GRANT, 400, "decision-rests-on-record");
        by(leader, "decision", "{'outcome':'GRANT','reason':'听证笔录表明选址合规'}");
        isIn("GRANTED");
    }

    @Test
    void a_hearing_is_asked_for_within_five_working_days_and_not_later() {
        accepted("2026-03-02", "PS01");
        by(lead, "hearing/offer");
        on("2026-03-10");

        refused(founder, "hearing/request", "{}", 409, "hearing-request-too-late");
    }

    @Test
    void a_hearing_day_is_told_seven_days_before() {
        accepted("2026-03-02", "PS01");
        by(lead, "hearing/offer");
        by(founder, "hearing/request", "{}");

        refused(
                lead,
                "hearing/schedule",
                "{'on':'2026-03-08','begins':'09:30','place':'县教育局三楼会议室','chair':'p-7'}",
                400,
                "hearing-too-soon");
        by(
                lead,
                "hearing/schedule",
                "{'on':'2026-03-09','begins':'09:30','place':'县教育局三楼会议室','chair':'p-7'}");
    }

    @Test
    void objections_are_taken_to_the_last_day_and_one_that_is_right_forbids_the_grant() {
        accepted("2026-03-02", "PS01");
        by(civilAffairs, "opinions", AGREE);
        by(lead, "publicity", "{'workingDays':5}");
        on("2026-03-09");
        by(lead, "publicity/objections", "{'content':'距加油站过近'}");
        refused(lead, "publicity/closing", "{'upheld':false}", 409, "publicity-runs");

        on("2026-03-10");
        refused(lead, "publicity/objections", "{'content':'迟到的异议'}", 409, "publicity-over");
        refused(lead, "publicity/closing", "{'upheld':true}", 400, "reason-required");
        by(lead, "publicity/closing", "{'upheld':true,'reason':'距离不足五十米'}");
        isIn("DECIDE");
        refused(leader, "decision", GRANT, 409, "objection-upheld");
    }

    @Test
    void twenty_working_days_become_thirty_and_the_promise_stays() {
        accepted("2026-01-05", "PS05d");
        due("HARD", "2026-02-02");
        due("PROMISE", "2026-01-14");

        by(lead, "extension", "{'manner':'ORDINARY','reason':'须实地核查新校区'}");
        due("HARD", "2026-02-14");
        due("PROMISE", "2026-01-14");
    }

    @Test
    void a_joint_procedure_is_extended_by_fifteen_and_a_limit_that_passed_by_none() {
        accepted("2026-01-05", "PS05e");
        on("2026-02-03");
        var joint = "{'manner':'JOINT','reason':'县政府批准'}";
        refused(lead, "extension", joint, 409, "limit-passed");

        accepted("2026-01-05", "PS05e");
        by(lead, "extension", joint);
        assertThat(last(lead, now(), "limit-extended").path("workingDays").asInt()).isEqualTo(15);
    }

    @Test
    void a_result_that_nobody_delivers_turns_red_once_even_when_all_else_is_done() {
        accepted("2026-03-02", "PS01");
        by(civilAffairs, "opinions", AGREE);
        by(leader, "decision", GRANT);
        due("DELIVERY", "2026-03-16");
        by(lead, "approval", "{'number':'苍教筹〔2026〕5号'}");
        isIn("DONE");

        swept("2026-03-17");
        swept("2026-03-18");
        assertThat(Collections.frequency(happened(lead, now()), "deadline-missed")).isOne();
        assertThat(last(lead, now(), "deadline-missed").path("clock").asString())
                .isEqualTo("DELIVERY");
    }

    @Test
    void a_result_that_was_delivered_in_time_raises_nothing() {
        accepted("2026-03-02", "PS01");
        by(civilAffairs, "opinions", AGREE);
        by(leader, "decision", GRANT);
        by(lead, "approval", "{'number':'苍教筹〔2026〕6号'}");
        by(lead, "delivery", "{'manner':'IN_PERSON'}");

        swept("2026-03-17");
        assertThat(happened(lead, now())).endsWith("result-delivered");
    }

    @Test
    void a_material_sent_back_stops_the_clock_and_its_opinion_has_three_days_again() {
        accepted("2026-03-02", "PS02");
        by(officer("SCJG"), "opinions", AGREE);
        on("2026-03-03");
        by(
                lead,
                "send-back",
                "{'materials':['M20'],'reason':'已过期',"
                        + "'notice':{'number':'苍教退1号','expectedUntil':'2026-03-09'}}");
        due("PROMISE", "none");

        on("2026-03-09");
        by(founder, "replacements", "{'materials':{'M20':'新证'}}");
        due("PROMISE", "2026-03-18");
        var again = last(lead, now(), "opinion-reopened");
        assertThat(again.path("bureau").asString()).isEqualTo("SCJG");
        assertThat(again.path("deadline").path("due").asString()).isEqualTo("2026-03-12");
    }

    private void accepted(String day, String matter) {
        on(day);
        files(matter);
        by(lead, "acceptance");
    }
}
