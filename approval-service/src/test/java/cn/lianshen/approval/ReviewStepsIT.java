package cn.lianshen.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The review: what is sent back, the site, and the experts. */
class ReviewStepsIT extends StepService {

    @Test
    void send_back_asks_again_exactly_those_whose_opinion_rested_on_the_material() {
        var now = ripe(Forms.kindergarten());
        now = after(EDU, now, "send-back", "{'materials':['M20'],'reason':'已过期'," + NOTICE + "}");
        assertThat(now.state()).isEqualTo("REVIEW");

        now = after(FOUNDER, now, "replacements", "{'materials':{'M20':'新许可证'}}");
        assertThat(reopened(now)).containsExactly("SCJG");
        assertThat(now.state()).isEqualTo("REVIEW");
        refused(MZ, now, "opinions", AGREE, 409, "opinion-already-recorded");
        assertThat(after(SCJG, now, "opinions", AGREE).state()).isEqualTo("DECIDE");
    }

    @Test
    void a_material_that_several_looked_at_re_opens_all_of_them() {
        var now = ripe(Forms.kindergarten());
        now = after(EDU, now, "send-back", "{'materials':['M06'],'reason':'租期不足'," + NOTICE + "}");
        now = after(FOUNDER, now, "replacements", "{'materials':{'M06':'新租约'}}");

        assertThat(reopened(now)).containsExactlyInAnyOrder("MZ", "BB");
        assertThat(last(EDU, now, "opinion-reopened").path("materials").toString())
                .isEqualTo("[\"M06\"]");
    }

    @Test
    void each_material_goes_back_once_and_only_what_was_asked_for_comes() {
        var back = "{'materials':['M12'],'reason':'缺页'," + NOTICE + "}";
        var now = after(EDU, ripe(Forms.kindergarten()), "send-back", back);
        refused(EDU, now, "send-back", back, 409, "replacement-awaited");
        wrong(FOUNDER, now, "replacements", "{'materials':{'M05':'?'}}", "materials-still-missing");

        now = after(FOUNDER, now, "replacements", "{'materials':{'M12':'全本'}}");
        refused(EDU, now, "send-back", back, 409, "already-sent-back");
        refused(
                FOUNDER,
                now,
                "replacements",
                "{'materials':{'M12':'?'}}",
                409,
                "nothing-to-replace");
    }

    @Test
    void what_goes_back_is_on_the_list_with_a_reason_and_a_written_notice() {
        var now = ripe(Forms.kindergarten());

        wrong(
                EDU,
                now,
                "send-back",
                "{'materials':['M36'],'reason':'要'," + NOTICE + "}",
                "material-not-on-list");
        wrong(EDU, now, "send-back", "{'materials':['M12']," + NOTICE + "}", "reason-required");
        wrong(
                EDU,
                now,
                "send-back",
                "{'materials':['M12'],'reason':'改','notice':{'number':'','expectedUntil':'2099-01-01'}}",
                "notice-incomplete");
    }

    @Test
    void two_inspectors_look_and_faults_are_mended_and_looked_at_again() {
        var now = ripe(Forms.kindergarten());
        wrong(
                EDU,
                now,
                "site-inspection",
                "{'on':'2099-01-05','inspectors':['p-1','p-1']}",
                "two-inspectors-required");
        wrong(
                EDU,
                now,
                "site-inspection",
                "{'on':'2019-01-05','inspectors':['p-1','p-2']}",
                "date-in-past");
        refused(EDU, now, "site-inspection/result", "{'faults':0}", 409, "no-inspection-due");

        now = after(EDU, now, "site-inspection", "{'on':'2099-01-05','inspectors':['p-1','p-2']}");
        wrong(EDU, now, "site-inspection/result", "{'faults':1}", "reason-required");
        now = after(EDU, now, "site-inspection/result", "{'faults':1,'report':'通道堆物'}");
        refused(EDU2, now, "decision", GRANT, 409, "site-has-faults");

        now = after(EDU, now, "rectification", "{'faults':'通道堆物'," + NOTICE + "}");
        assertThat(now.state()).isEqualTo("REVIEW");
        now = after(FOUNDER, now, "rectification/report", "{'content':'已清理'}");
        now = after(EDU, now, "site-inspection/result", "{'faults':0,'report':'合格'}");
        assertThat(now.state()).isEqualTo("DECIDE");
        refused(FOUNDER, now, "rectification/report", "{'content':'?'}", 409, "nothing-to-rectify");
        refused(EDU, now, "rectification", "{'faults':'?'," + NOTICE + "}", 409, "no-faults-found");
    }

    @Test
    void a_degree_school_is_not_decided_without_experts_and_their_word_counts() {
        var form = Forms.with("/kind", "\"PRI\"");
        var now = after(EDU, filed(form), "acceptance");
        for (var bureau : List.of(SCJG, MZ, BB)) {
            now = after(bureau, now, "opinions", AGREE);
        }
        refused(EDU2, now, "decision", GRANT, 409, "review-not-finished");
        refused(
                EDU,
                now,
                "expert-review/conclusion",
                "{'conclusion':'AGREE','report':'?'}",
                409,
                "experts-not-asked");

        now = after(EDU, now, "expert-review", "{" + NOTICE + "}");
        refused(EDU, now, "expert-review", "{" + NOTICE + "}", 409, "experts-already-asked");
        assertThat(last(EDU, now, "clock-paused").path("reason").asString())
                .isEqualTo("EXPERT_REVIEW");
        now =
                after(
                        EDU,
                        now,
                        "expert-review/conclusion",
                        "{'conclusion':'OBJECT','report':'师资不足'}");
        refused(EDU2, now, "decision", GRANT, 409, "experts-against");
        assertThat(after(EDU2, now, "decision", "{'outcome':'REFUSE','reason':'专家不同意'}").state())
                .isEqualTo("REFUSED");
    }

    @Test
    void where_the_rule_is_doubtful_the_lead_says_why_it_goes_on() {
        var now = after(EDU, filed(Forms.with("/kind", "\"PRI\"")), "acceptance");
        for (var bureau : List.of(SCJG, MZ, BB)) {
            now = after(bureau, now, "opinions", AGREE);
        }
        now = after(EDU, now, "expert-review", "{" + NOTICE + "}");
        now = after(EDU, now, "expert-review/conclusion", "{'conclusion':'AGREE','report':'可'}");

        wrong(EDU2, now, "decision", GRANT, "judgement-needs-reason");
        now = after(EDU2, now, "decision", "{'outcome':'GRANT','reason':'县政府同意新设'}");
        assertThat(now.state()).isEqualTo("GRANTED");
    }

    private List<String> reopened(Receipt now) {
        return history(EDU, now).stream()
                .filter(it -> it.path("type").asString().contains("opinion-reopened"))
                .map(it -> it.path("data").path("bureau").asString())
                .toList();
    }
}
