package cn.lianshen.approval.story;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.Forms;
import cn.lianshen.approval.Matters;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What must be so before an application: told and not so, it is refused in the rule's own words.
 */
class PreconditionsStoryIT extends CountyStory {

    PreconditionsStoryIT() {
        super("330327", "EDU");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PS06 | PC23 | {'announcedOn':'2026-03-02'}",
                "PS06 | PC23 | {'boardVote':{'inFavour':3,'members':5}}",
                "PS06 | PC23 | {'pupilsPlaced':false}",
                "PS02 | PC07 | {'fundPaidYuan':999999}",
                "PS02 | PC08 | {'board':{'members':4,'experienced':4}}",
                "PS02 | PC08 | {'board':{'members':5,'experienced':1}}",
                "PS02 | PC09 | {'board':{'members':5,'experienced':2,'headQualifies':false}}",
                "PS02 | PC11 | {'supervision':{'members':3,'staff':40,'staffMembers':0,'partySeat':true,'boardRelatives':false}}",
                "PS02 | PC11 | {'supervision':{'members':1,'staff':8,'staffMembers':0,'partySeat':false,'boardRelatives':true}}",
                "PS03 | PC14 | {'liquidated':false}",
                "PS04 | PC14 | {'boardVote':{'inFavour':1,'members':2}}",
                "PS05e | PC17 | {'agreementSigned':false}",
                "PS05f | PC20 | {'board':{'members':5,'experienced':2,'head':'另一人'}}",
                "PS05g | PC21 | {'boardVote':{'inFavour':3,'members':5}}",
                "PS05h | PC22 | {'liquidated':false}"
            })
    void what_is_told_and_not_so_is_refused_with_the_rule(String matter, String rule, String told) {
        on("2026-09-01");

        assertThat(notFiledWith(matter, "/conditions", quoted(told))).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PS06 | {'announcedOn':'2026-03-01','boardVote':{'inFavour':4,'members':6},'pupilsPlaced':true}",
                "PS02 | {'fundPaidYuan':1000000,'board':{'members':6,'experienced':2,'headQualifies':true}}",
                "PS02 | {'supervision':{'members':1,'staff':8,'staffMembers':0,'partySeat':false,'boardRelatives':false}}",
                "PS07 | {'liquidated':false,'boardVote':{'inFavour':0,'members':5}}",
                "PS01 | {}"
            })
    void what_is_told_and_so_or_nobodys_business_is_filed(String matter, String told) {
        on("2026-09-01");
        files(matter, "/conditions", quoted(told));

        isIn("RECEIVED");
    }

    @Test
    void an_approval_of_preparation_is_good_for_three_years_and_then_refused_by_its_rule() {
        on("2026-09-24");
        var form = Matters.form(region, "PS02", "/entryMode", "\"after_preparation\"");

        filing(Forms.with(form, "/preparation", prepared("2023-09-24")));
        isIn("RECEIVED");
        assertThat(refusedRule(Forms.with(form, "/preparation", prepared("2023-09-23"))))
                .isEqualTo("RT13");
    }

    @Test
    void a_conversion_asks_who_approved_it_after_the_last_day_and_goes_in_the_laws_order() {
        on("2026-03-02");
        files("PS05h");
        by(lead, "acceptance");
        for (var asked : List.of("MZ", "SCJG")) {
            by(officer(asked), "opinions", AGREE);
        }
        refused(leader, "decision", GRANT, 400, "judgement-needs-reason");
        by(leader, "decision", "{'outcome':'GRANT','reason':'县政府专门批准'}");
        isIn("REGISTER");

        refused(lead, now(), "licence", null, 409, "old-registration-stands");
        by(officer("MZ"), "registration", "{'outcome':'DEREGISTER'}");
        isIn("GRANTED");
        by(lead, "licence");
        isIn("REGISTER");
    }

    @Test
    void what_was_founded_after_the_cut_off_or_is_of_that_type_already_cannot_convert() {
        on("2026-03-02");

        assertThat(notFiledWith("PS05h", "/existing/establishedOn", "\"2016-11-07\""))
                .isEqualTo("RT17");
        assertThat(notFiledWith("PS05h", "/existing/classification", "\"FOR_PROFIT\""))
                .isEqualTo("RT17");
    }

    @Test
    void impossible_figures_are_faults_of_the_form() {
        on("2026-09-01");
        var more = quoted("{'boardVote':{'inFavour':6,'members':5}}");
        var later = quoted("{'announcedOn':'2026-09-02'}");

        file(founder, "k-1", Matters.form(region, "PS06", "/conditions", more))
                .expectStatus()
                .isBadRequest();
        file(founder, "k-2", Matters.form(region, "PS06", "/conditions", later))
                .expectStatus()
                .isBadRequest();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'inspections':[null]}",
                "{'inspections':[{'bureau':'XX','passed':true,'on':'2026-08-01'}]}",
                "{'inspections':[{'bureau':'WJ','passed':true,'on':'2026-09-02'}]}",
                "{'inspections':{}}",
                "{'conditions':{'board':{}}}",
                "{'conditions':{'board':{'members':null,'experienced':1}}}",
                "{'conditions':{'board':{'members':5,'experienced':6}}}",
                "{'conditions':{'fundPaidYuan':-1}}",
                "{'conditions':{'liquidationGroup':-5}}",
                "{'conditions':[]}"
            })
    void what_cannot_be_meant_is_the_senders_fault(String told) {
        on("2026-09-01");
        var form = quoted(told).substring(1);
        var sent = Matters.form(region, "PS02").trim().replaceFirst("^\\{", "{" + cut(form));

        file(founder, UUID.randomUUID().toString(), sent).expectStatus().isBadRequest();
    }

    private static String cut(String members) {
        return members.substring(0, members.length() - 1) + ",";
    }

    private static String prepared(String day) {
        return quoted("{'number':'苍教筹〔2023〕1号','approvedOn':'%s'}".formatted(day));
    }
}
