package cn.lianshen.approval.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** 北关: no new compulsory schools, an answer in one working day, tolerance, and commitments. */
class BeiguanStoryIT extends CountyStory {
    private final String civilAffairs = officer("MZ");

    BeiguanStoryIT() {
        super("410503", "EDU");
    }

    @Test
    void the_day_before_the_plan_a_primary_school_is_filed_and_from_that_day_on_it_is_not() {
        on("2022-12-29");
        files("PS02", "/kind", "\"PRI\"");
        isIn("PRECHECK");

        on("2022-12-30");
        for (var kind : new String[] {"PRI", "JUN", "NINE", "COMP", "TWELVE"}) {
            assertThat(notFiled("PS02", kind)).isEqualTo("FB02");
        }
        files("PS02", "/kind", "\"SEN\"");
        isIn("PRECHECK");
    }

    @Test
    void what_was_filed_the_day_before_is_not_accepted_after_it() {
        on("2022-12-29");
        files("PS02", "/kind", "\"PRI\"");
        by(lead, "precheck", "{'outcome':'RECEIVE'}");

        on("2022-12-30");
        refused(lead, now(), "acceptance", null, 409, "FB02");
        by(lead, "rejection", "{'ground':'NOT_ACCEPTED','reason':'本区自2022年12月30日起停止审批'}");
        isIn("NOT_ACCEPTED");
    }

    @Test
    void the_pre_check_has_one_working_day_and_turns_yellow_and_red_on_the_lead() {
        on("2026-03-06");
        files("PS01");
        due("PRECHECK", "2026-03-09");

        swept("2026-03-09");
        assertThat(last(lead, now(), "deadline-neared").path("bureau").asString()).isEqualTo("EDU");
        swept("2026-03-10");
        assertThat(last(lead, now(), "deadline-missed").path("clock").asString())
                .isEqualTo("PRECHECK");
    }

    @Test
    void
            a_pre_check_that_nobody_answers_counts_as_receipt_on_its_last_day_and_then_as_acceptance() {
        on("2026-03-06");
        files("PS01");
        swept("2026-03-10");
        isIn("RECEIVED");
        due("NOTICE", "2026-03-16");
        refused(
                lead,
                "precheck",
                "{'outcome':'RETURN','materials':['M12'],'reason':'缺页'}",
                409,
                "not-in-precheck");

        swept("2026-03-17");
        isIn("REVIEW");
        assertThat(last(lead, now(), "application-accepted").path("acceptedOn").asString())
                .isEqualTo("2026-03-09");
    }

    @Test
    void a_return_that_is_not_answered_withdraws_the_application() {
        on("2026-03-06");
        files("PS02");
        by(lead, "precheck", "{'outcome':'RETURN','materials':['M05'],'reason':'缺页'}");
        due("RESUBMISSION", "2026-03-27");

        swept("2026-03-27");
        isIn("RETURNED");
        swept("2026-03-28");
        isIn("WITHDRAWN");
        assertThat(last(lead, now(), "application-withdrawn").path("manner").asString())
                .isEqualTo("RETURN_LAPSED");
    }

    @Test
    void a_promised_material_that_never_comes_withdraws_the_application() {
        tolerated("2026-03-02");
        due("TOLERANCE", "2026-03-30");

        swept("2026-03-30");
        isIn("REVIEW");
        swept("2026-03-31");
        isIn("WITHDRAWN");
        assertThat(last(lead, now(), "application-withdrawn").path("manner").asString())
                .isEqualTo("TOLERANCE_LAPSED");
    }

    @Test
    void a_promised_material_that_comes_in_time_keeps_the_application_alive() {
        tolerated("2026-03-02");
        on("2026-03-20");
        by(founder, "tolerated-materials", "{'materials':{'M20':'食品经营许可证'}}");

        swept("2026-03-31");
        isIn("REVIEW");
    }

    @Test
    void safety_is_never_tolerated() {
        received("2026-03-02", "PS02");

        refused(
                lead,
                "tolerant-acceptance",
                "{'materials':['M17']}",
                400,
                "material-not-tolerable");
    }

    @Test
    void nothing_is_granted_while_a_promised_material_is_missing() {
        tolerated("2026-03-02");
        by(civilAffairs, "opinions", AGREE);
        by(lead, "site-inspection", "{'on':'2026-03-03','inspectors':['p-1','p-2']}");
        by(lead, "site-inspection/result", "{'faults':0,'report':'合格'}");
        isIn("DECIDE");

        refused(leader, "decision", GRANT, 409, "tolerated-materials-missing");
    }

    @Test
    void a_notice_that_is_not_answered_withdraws_the_application() {
        received("2026-03-02", "PS02");
        by(lead, "supplement-notice", "{'materials':['M05'],'reason':'验资报告缺页'}");
        due("SUPPLEMENT", "2026-03-23");

        swept("2026-03-23");
        isIn("SUPPLEMENT");
        swept("2026-03-24");
        isIn("WITHDRAWN");
        assertThat(last(lead, now(), "application-withdrawn").path("manner").asString())
                .isEqualTo("SUPPLEMENT_LAPSED");
    }

    @Test
    void a_commitment_is_decided_on_the_spot_and_annulled_when_it_was_not_kept() {
        committed("2026-03-02");
        due("COMMITMENT", "2026-05-06");
        by(lead, "approval", "{'number':'北教筹〔2026〕1号'}");
        isIn("DONE");
        by(lead, "delivery", "{'manner':'BY_POST'}");
        refused(lead, now(), "archive", null, 409, "commitment-unchecked");

        on("2026-04-20");
        refused(lead, "commitment-check", "{'kept':false}", 400, "reason-required");
        by(lead, "commitment-check", "{'kept':false,'reason':'场地租赁合同不实'}");
        isIn("ANNULLED");
        refused(lead, "commitment-check", "{'kept':true}", 409, "not-granted");
    }

    @Test
    void a_commitment_that_was_kept_stands_and_the_case_is_archived() {
        committed("2026-03-02");
        by(lead, "approval", "{'number':'北教筹〔2026〕2号'}");
        by(lead, "commitment-check", "{'kept':true}");
        refused(lead, now(), "archive", null, 409, "not-delivered");
        by(lead, "delivery", "{'manner':'BY_POST'}");
        by(lead, "archive");

        isIn("ARCHIVED");
    }

    @Test
    void a_check_that_nobody_makes_turns_red_on_the_lead() {
        committed("2026-03-02");
        by(lead, "approval", "{'number':'北教筹〔2026〕3号'}");
        by(lead, "delivery", "{'manner':'IN_PERSON'}");

        swept("2026-05-07");
        var missed = last(lead, now(), "deadline-missed");
        assertThat(missed.path("clock").asString()).isEqualTo("COMMITMENT");
        assertThat(missed.path("bureau").asString()).isEqualTo("EDU");
    }

    @Test
    void where_safety_is_on_the_list_nothing_is_decided_on_a_commitment() {
        received("2026-03-02", "PS02");

        refused(
                lead,
                "commitment-decision",
                "{'materials':['M20']}",
                409,
                "commitment-not-offered");
    }

    private void received(String day, String matter) {
        on(day);
        files(matter);
        by(lead, "precheck", "{'outcome':'RECEIVE'}");
    }

    private void tolerated(String day) {
        received(day, "PS02");
        by(lead, "tolerant-acceptance", "{'materials':['M20']}");
    }

    private void committed(String day) {
        received(day, "PS01");
        by(lead, "commitment-decision", "{'materials':['M06']}");
        isIn("GRANTED");
    }
}
