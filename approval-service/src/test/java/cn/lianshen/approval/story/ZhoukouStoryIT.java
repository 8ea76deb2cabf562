package cn.lianshen.approval.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** 周口: five working days to the leaders, two more for the re-check; mending does not count. */
class ZhoukouStoryIT extends CountyStory {
    private final String civilAffairs = officer("MZ");

    ZhoukouStoryIT() {
        super("411600", "EDU");
    }

    @Test
    void the_declared_ninety_working_days_end_later_than_the_three_months_of_the_law() {
        on("2025-12-15");
        files("PS02");
        by(lead, "acceptance");

        due("HARD", "2026-03-16");
        due("DECLARED", "2026-04-28");
        due("PROMISE", "2025-12-24");
    }

    @Test
    void without_faults_five_days_are_enough() {
        accepted("2026-09-21");
        inspected("2026-09-22", 0);
        decidedTogether("2026-09-23");
        on("2026-09-24");
        refused(leader, "decision", GRANT, 409, "preconditions-unconfirmed");
        confirmsPreconditions();
        by(leader, "decision", GRANT);
        isIn("GRANTED");
    }

    @Test
    void mending_stops_the_clock_and_two_days_are_left_for_the_re_check() {
        accepted("2026-09-21");
        due("PROMISE", "2026-10-08");
        inspected("2026-09-22", 2);
        refused(leader, "decision", GRANT, 409, "review-not-finished");

        on("2026-09-23");
        by(
                lead,
                "rectification",
                "{'faults':'消防通道堆物；厨房未分区',"
                        + "'notice':{'number':'周教整〔2026〕1号','expectedUntil':'2026-10-11'}}");
        due("PROMISE", "none");

        on("2026-10-11");
        by(founder, "rectification/report", "{'content':'已清理，已分区'}");
        due("PROMISE", "2026-10-19");
        inspected("2026-10-12", 0);
        decidedTogether("2026-10-13");
        confirmsPreconditions();
        by(leader, "decision", GRANT);
        isIn("GRANTED");
    }

    @Test
    void faults_are_mended_once_and_a_second_order_is_refused() {
        accepted("2026-09-21");
        inspected("2026-09-22", 1);
        by(lead, "rectification", "{'faults':'疏散指示缺失'," + NOTICE + "}");
        by(founder, "rectification/report", "{'content':'已补齐'}");
        by(lead, "site-inspection/result", "{'faults':1,'report':'仍未补齐'}");

        refused(lead, "rectification", "{'faults':'再次'," + NOTICE + "}", 409, "already-rectified");
        decidedTogether("2026-09-24");
        refused(leader, "decision", GRANT, 409, "site-has-faults");
        by(leader, "decision", "{'outcome':'REFUSE','reason':'消防不合格'}");
        isIn("REFUSED");
    }

    @Test
    void one_inspector_alone_is_not_sent() {
        accepted("2026-09-21");

        refused(
                lead,
                "site-inspection",
                "{'on':'2026-09-22','inspectors':['p-1']}",
                400,
                "two-inspectors-required");
    }

    @Test
    void the_leaders_decide_before_the_permission() {
        accepted("2026-09-21");
        inspected("2026-09-22", 0);

        isIn("REVIEW");
        refused(leader, "decision", GRANT, 409, "review-not-finished");
        assertThat(happened(lead, now())).doesNotContain("permission-granted");
    }

    private void accepted(String day) {
        on(day);
        files("PS02");
        by(lead, "acceptance");
        by(civilAffairs, "opinions", AGREE);
    }

    private void inspected(String day, int faults) {
        on(day);
        if (!happened(lead, now()).contains("site-inspection-arranged")) {
            by(lead, "site-inspection", "{'on':'%s','inspectors':['p-1','p-2']}".formatted(day));
        }
        by(lead, "site-inspection/result", "{'faults':%d,'report':'现场勘验记录'}".formatted(faults));
    }

    private void decidedTogether(String day) {
        on(day);
        by(
                lead,
                "collective-decision",
                "{'participants':5,'conclusion':'AGREE','minutes':'领导研究审定'}");
    }
}
