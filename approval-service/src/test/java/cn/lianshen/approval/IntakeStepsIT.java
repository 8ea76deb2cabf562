package cn.lianshen.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

/** From filing to acceptance: one notice, one list, and nothing outside it. */
class IntakeStepsIT extends StepService {
    private Receipt now = new Receipt(new UUID(0, 0), "", 0, "");

    @BeforeEach
    void file() {
        now = filed(Forms.kindergarten());
    }

    @Test
    void the_demands_of_all_bureaus_go_into_the_one_notice() {
        now = after(SCJG, now, "demands", "{'materials':['M20'],'reason':'无食品经营许可'}");
        now = after(MZ, now, "demands", "{'materials':['M22'],'reason':'无任职文件'}");
        now = after(EDU, now, "supplement-notice", "{'materials':['M12'],'reason':'章程未签字'}");

        assertThat(now.state()).isEqualTo("SUPPLEMENT");
        var notice = last(FOUNDER, now, "supplement-requested");
        assertThat(notice.path("materials").toString()).isEqualTo("[\"M12\",\"M20\",\"M22\"]");
        assertThat(notice.path("bureaus").toString()).isEqualTo("[\"EDU\",\"SCJG\",\"MZ\"]");
    }

    @Test
    void an_answer_in_part_is_refused_and_a_full_one_counts_from_its_day() {
        now = after(EDU, now, "supplement-notice", "{'materials':['M12','M05'],'reason':'缺'}");
        wrong(FOUNDER, now, "supplement", "{'materials':{'M12':'章程'}}", "materials-still-missing");
        wrong(
                FOUNDER,
                now,
                "supplement",
                "{'materials':{'M12':'章程','M05':' '}}",
                "materials-still-missing");

        now = after(FOUNDER, now, "supplement", "{'materials':{'M12':'章程','M05':'验资'}}");
        assertThat(now.state()).isEqualTo("RECEIVED");
        now = after(EDU, now, "acceptance");
        assertThat(last(EDU, now, "application-accepted").path("acceptedOn"))
                .isEqualTo(last(EDU, now, "supplement-provided").path("providedOn"));
    }

    @Test
    void a_second_list_is_refused_and_the_history_keeps_that_it_was_tried() {
        now = after(EDU, now, "supplement-notice", "{'materials':['M12'],'reason':'缺'}");
        now = after(FOUNDER, now, "supplement", "{'materials':{'M12':'章程'}}");
        refused(
                EDU,
                now,
                "supplement-notice",
                "{'materials':['M05'],'reason':'再补'}",
                409,
                "already-notified");

        breached("SECOND_LIST", "EDU");
    }

    @Test
    void a_bureau_that_demands_more_than_the_list_is_refused_and_kept() {
        var more = "{'materials':['M36'],'reason':'要审计报告'}";
        refused(SCJG, now, "demands", more, 409, "material-not-on-list");
        breached("DEMAND_OUTSIDE_LIST", "SCJG");

        now = fresh(EDU, now);
        refused(EDU, now, "supplement-notice", more, 409, "material-not-on-list");
        breached("DEMAND_OUTSIDE_LIST", "EDU");
    }

    @Test
    void a_notice_needs_materials_and_a_reason() {
        wrong(EDU, now, "supplement-notice", "{'materials':[],'reason':'缺'}", "materials-required");
        wrong(EDU, now, "supplement-notice", "{'materials':['M12']}", "reason-required");
        wrong(SCJG, now, "demands", "{'materials':['M20']}", "reason-required");
    }

    @Test
    void an_application_is_turned_away_with_reasons_and_with_the_right_body() {
        wrong(EDU, now, "rejection", "{'ground':'NOT_ACCEPTED'}", "reason-required");
        wrong(
                EDU,
                now,
                "rejection",
                "{'ground':'WRONG_BODY','reason':'属人社'}",
                "competent-body-required");

        now =
                after(
                        EDU,
                        now,
                        "rejection",
                        "{'ground':'WRONG_BODY','competentBody':'人力资源和社会保障局','reason':'职业技能培训'}");
        assertThat(now.state()).isEqualTo("WRONG_BODY");
    }

    @Test
    void a_county_without_pre_check_tolerance_or_commitment_refuses_them() {
        refused(EDU, now, "precheck", "{'outcome':'RECEIVE'}", 409, "not-in-precheck");
        refused(
                EDU,
                now,
                "tolerant-acceptance",
                "{'materials':['M20']}",
                409,
                "tolerance-not-offered");
        refused(
                EDU,
                now,
                "commitment-decision",
                "{'materials':['M20']}",
                409,
                "commitment-not-offered");
        refused(FOUNDER, now, "resubmission", "{'content':'改'}", 409, "not-returned");
    }

    @Test
    void a_filing_made_from_a_draft_takes_the_draft_off_the_list() {
        var founder = token(UUID.randomUUID().toString(), "founder", null, null);
        var draft = UUID.randomUUID();
        http(founder)
                .put()
                .uri("/drafts/{id}", draft)
                .header("If-None-Match", "*")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"item\":\"PS02\"}")
                .exchange()
                .expectStatus()
                .is2xxSuccessful();

        var form = Forms.with("/draftId", '"' + draft.toString() + '"');
        var filed = receipt(file(founder, UUID.randomUUID().toString(), form));

        http(founder).get().uri("/drafts").exchange().expectBody().json("[]");
        http(founder)
                .get()
                .uri("/drafts/{id}", draft)
                .exchange()
                .expectBody()
                .jsonPath("$.filedAs")
                .isEqualTo(filed.caseId().toString());
    }

    @Test
    void a_case_that_cannot_go_on_is_terminated_for_a_reason() {
        wrong(EDU, now, "termination", "{'ground':'APPLICANT_GONE'}", "reason-required");

        now = after(EDU, now, "termination", "{'ground':'APPLICANT_GONE','reason':'申请人死亡'}");
        assertThat(now.state()).isEqualTo("TERMINATED");
        refused(FOUNDER, now, "withdrawal", "{}", 409, "already-decided");
    }

    private void breached(String kind, String bureau) {
        var kept = last(EDU, now, "breach-recorded");
        assertThat(kept.path("breach").asString()).isEqualTo(kind);
        assertThat(kept.path("bureau").asString()).isEqualTo(bureau);
        assertThat(fresh(EDU, now).state()).isEqualTo(now.state());
    }
}
