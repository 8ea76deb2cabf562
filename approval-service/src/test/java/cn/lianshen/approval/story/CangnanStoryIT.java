package cn.lianshen.approval.story;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.CreditCodes;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 苍南: seven items online, seven working days, and the staffing office as a way to register. */
class CangnanStoryIT extends CountyStory {

    CangnanStoryIT() {
        super("330327", "EDU");
    }

    @Test
    void accepted_before_the_spring_festival_the_promise_ends_on_the_second_of_march() {
        on("2026-02-11");
        files("PS02");
        due("NOTICE", "2026-02-25");

        on("2026-02-13");
        by(lead, "acceptance");

        due("PROMISE", "2026-03-02");
        due("HARD", "2026-05-13");
    }

    @Test
    void accepted_before_two_holidays_the_make_up_saturday_counts() {
        on("2026-09-24");
        files("PS02");
        by(lead, "acceptance");

        due("PROMISE", "2026-10-12");
    }

    @Test
    void filed_on_a_rest_day_the_notice_counts_the_make_up_sunday() {
        on("2026-09-19");
        files("PS02");

        due("NOTICE", "2026-09-24");
    }

    @Test
    void what_ends_in_a_year_without_a_holiday_notice_is_not_pretended_to_be_known() {
        on("2028-12-26");
        files("PS02");
        by(lead, "acceptance");

        assertThat(seen(lead, now()).path("clocks").toString()).contains("unannouncedYear");
    }

    @Test
    void the_three_bureaus_agree_at_once_and_the_staffing_office_registers_the_institution() {
        on("2026-02-13");
        files("PS02", "/registrar", "\"BB\"");
        by(lead, "acceptance");
        on("2026-02-14");
        for (var bureau : List.of("SCJG", "MZ", "BB")) {
            by(officer(bureau), "opinions", AGREE);
        }
        isIn("DECIDE");

        on("2026-02-27");
        legality("AGREE");
        by(leader, "decision", GRANT);
        due("DELIVERY", "2026-03-12");
        by(lead, "licence");
        due("REGISTRATION", "2026-03-30");
        var code = CreditCodes.fresh("12", region);
        by(
                officer("BB"),
                "registration",
                "{'outcome':'REGISTER','creditCode':'%s'}".formatted(code));

        isIn("DONE");
        by(lead, "delivery", "{'manner':'ELECTRONIC'}");
        by(lead, "archive");
        isIn("ARCHIVED");
    }

    @Test
    void where_the_three_on_legality_disagree_the_leaders_decide() {
        on("2026-03-02");
        files("PS01");
        by(lead, "acceptance");
        by(officer("MZ"), "opinions", AGREE);
        legality("DISAGREE");
        isIn("REVIEW");
        refused(leader, "decision", GRANT, 409, "review-not-finished");

        by(lead, "collective-decision", "{'participants':5,'conclusion':'AGREE','minutes':'同意筹设'}");
        by(leader, "decision", GRANT);
        by(lead, "approval", "{'number':'苍教筹〔2026〕3号','validTo':'2029-03-01'}");
        isIn("DONE");
    }

    @Test
    void all_seven_items_carry_the_seven_days() {
        for (var matter : List.of("PS01", "PS02", "PS03", "PS04", "PS05d", "PS06", "PS07")) {
            on("2026-02-13");
            files(matter);
            by(lead, "acceptance");
            due("PROMISE", "2026-03-02");
        }
    }

    private void legality(String adviser) {
        for (var party : List.of("LEGAL_SECTION", "BUSINESS_SECTION")) {
            by(lead, "legality-opinions", "{'party':'%s','conclusion':'AGREE'}".formatted(party));
        }
        by(
                lead,
                "legality-opinions",
                "{'party':'LEGAL_ADVISER','conclusion':'%s','reason':'章程第三条须说明'}"
                        .formatted(adviser));
    }
}
