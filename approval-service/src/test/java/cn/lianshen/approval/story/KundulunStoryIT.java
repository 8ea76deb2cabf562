package cn.lianshen.approval.story;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;

/** 昆都仑: child centres recognised, inspections first, and misconduct that cannot happen unseen. */
class KundulunStoryIT extends CountyStory {
    private static final String REGISTER = "{'outcome':'RECEIVE'}";

    KundulunStoryIT() {
        super("150203", "EDU");
    }

    @Test
    void a_child_centre_is_recognised_and_neither_licensed_nor_registered() {
        on("2026-04-01");
        files("PS02", "/kind", "\"CARE\"");
        by(lead, "precheck", REGISTER);
        by(lead, "acceptance");
        deliberated("2026-04-02");
        confirmsPreconditions();
        by(leader, "decision", GRANT);
        refused(lead, now(), "licence", null, 409, "no-licence-for-item");
        refused(lead, "hearing/offer", "{}", 409, "not-in-review");

        by(lead, "approval", "{'number':'昆教认〔2026〕12号'}");
        isIn("DONE");
        assertThat(happened(lead, now())).doesNotContain("licence-issued", "registration-opened");
    }

    @Test
    void a_child_centre_is_nothing_that_can_be_divided() {
        on("2026-04-01");

        assertThat(notFiled("PS03", "CARE")).isEqualTo("RT11");
    }

    @Test
    void inspections_that_are_old_or_failed_do_not_meet_the_precondition() {
        assertThat(met("'passed':true,'on':'2026-03-30'")).isTrue();
        assertThat(met("'passed':true,'on':'2025-12-01'")).isFalse();
        assertThat(met("'passed':false,'on':'2026-03-30'")).isFalse();
    }

    @Test
    void an_inspection_that_is_told_and_not_passed_or_too_old_keeps_the_application_out() {
        on("2026-04-01");
        var failed = "[{\"bureau\":\"WJ\",\"passed\":false,\"on\":\"2026-03-30\"}]";
        var old = "[{\"bureau\":\"SCJG\",\"passed\":true,\"on\":\"2025-12-01\"}]";

        assertThat(notFiledWith("PS02", "/inspections", failed)).isEqualTo("INSPECTION-WJ");
        assertThat(notFiledWith("PS02", "/inspections", old)).isEqualTo("INSPECTION-SCJG");
    }

    @Test
    void an_inspection_that_grows_old_meanwhile_stands_in_the_way_of_acceptance() {
        on("2026-04-01");
        files(
                "PS02",
                "/inspections",
                "[{\"bureau\":\"WJ\",\"passed\":true,\"on\":\"2026-01-01\"}]");
        on("2026-04-02");
        by(lead, "precheck", REGISTER);

        refused(lead, now(), "acceptance", null, 409, "INSPECTION-WJ");
        by(lead, "preconditions", "{'preconditions':['INSPECTION-WJ'],'note':'4月2日复查合格'}");
        by(lead, "acceptance");
        isIn("REVIEW");
    }

    @Test
    void a_second_list_is_refused_and_kept() {
        received("2026-04-01");
        by(lead, "supplement-notice", "{'materials':['M12'],'reason':'章程未签字'}");

        refused(
                lead,
                "supplement-notice",
                "{'materials':['M05'],'reason':'再补'}",
                409,
                "already-notified");
        breach("SECOND_LIST", "EDU");
    }

    @Test
    void more_than_the_list_is_refused_and_kept() {
        received("2026-04-01");

        refused(
                lead,
                "demands",
                "{'materials':['M36'],'reason':'审计'}",
                409,
                "material-not-on-list");
        breach("DEMAND_OUTSIDE_LIST", "EDU");
    }

    @Test
    void a_duty_moves_with_a_reason_and_never_without_one() {
        received("2026-04-01");
        by(lead, "claim");

        refused(lead, "handover", "{'bureau':'EDU','to':'p-9'}", 400, "reason-required");
        breach("DUTY_MOVED_WITHOUT_REASON", "EDU");
        refreshed();
        by(lead, "handover", "{'bureau':'EDU','to':'p-9','reason':'岗位调整'}");
        assertThat(last(lead, now(), "case-handed-over").path("to").asString()).isEqualTo("p-9");
    }

    @Test
    void whoever_is_not_in_charge_moves_nothing() {
        received("2026-04-01");
        by(lead, "claim");
        var colleague = token("p-other", "officer", region, "EDU");

        refused(
                colleague,
                "handover",
                "{'bureau':'EDU','to':'p-9','reason':'代转'}",
                403,
                "not-in-charge");
    }

    @Test
    void an_officer_with_an_interest_stays_out() {
        received("2026-04-01");
        by(lead, "recusal", "{'reason':'举办者系亲属'}");

        refused(lead, now(), "acceptance", null, 403, "officer-recused");
        var colleague = token("p-other", "officer", region, "EDU");
        by(colleague, "acceptance");
        isIn("REVIEW");
    }

    private boolean met(String inspection) {
        var question =
                """
                {'region':'150203','item':'PS02','entryMode':'direct','kind':'KG',
                 'classification':'NON_PROFIT','at':'2026-04-01',
                 'inspections':[{'bureau':'WJ',%s}]}
                """
                        .formatted(inspection);
        var answer =
                http(founder)
                        .post()
                        .uri("/assessments")
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(quoted(question))
                        .exchange()
                        .expectBody(JsonNode.class)
                        .returnResult()
                        .getResponseBody();
        return requireNonNull(answer)
                .path("preconditions")
                .valueStream()
                .filter(it -> it.path("code").asString().equals("INSPECTION-WJ"))
                .allMatch(it -> it.path("met").asBoolean());
    }

    private void received(String day) {
        on(day);
        files("PS02");
        by(lead, "precheck", REGISTER);
    }

    private void deliberated(String day) {
        on(day);
        by(lead, "site-inspection", "{'on':'%s','inspectors':['p-1','p-2']}".formatted(day));
        by(lead, "site-inspection/result", "{'faults':0,'report':'符合看护点标准'}");
        if (seen(lead, now()).path("state").asString().equals("REVIEW")) {
            for (var party : List.of("LEGAL_SECTION", "BUSINESS_SECTION", "LEGAL_ADVISER")) {
                by(
                        lead,
                        "legality-opinions",
                        "{'party':'%s','conclusion':'AGREE'}".formatted(party));
            }
            by(
                    lead,
                    "collective-decision",
                    "{'participants':3,'conclusion':'AGREE','minutes':'会议纪要'}");
        }
        isIn("DECIDE");
    }

    private void breach(String kind, String bureau) {
        var kept = last(lead, now(), "breach-recorded");
        assertThat(kept.path("breach").asString()).isEqualTo(kind);
        assertThat(kept.path("bureau").asString()).isEqualTo(bureau);
    }
}
