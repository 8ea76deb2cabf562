package cn.lianshen.approval.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whoever lets a term pass, the lead or the founder, on the day after and before any sweep. */
class LateOnesStoryIT extends CountyStory {
    private static final String TERM =
            "'notice':{'number':'苍教改〔2026〕1号','expectedUntil':'2026-03-13'}";

    LateOnesStoryIT() {
        super("330327", "EDU");
    }

    @Test
    void a_late_lead_turns_nobody_away() {
        on("2026-03-02");
        files("PS02");
        on("2026-03-10");

        refused(
                lead,
                "rejection",
                "{'ground':'NOT_ACCEPTED','reason':'不符合规划'}",
                409,
                "deemed-accepted");
        by(lead, "acceptance");
        assertThat(last(lead, now(), "application-accepted").path("acceptedOn").asString())
                .isEqualTo("2026-03-02");
    }

    @Test
    void a_founder_who_never_replaces_what_was_sent_back_is_refused() {
        on("2026-03-02");
        files("PS02");
        by(lead, "acceptance");
        by(lead, "send-back", "{'materials':['M12'],'reason':'章程缺页'," + TERM + "}");
        var refuse = "{'outcome':'REFUSE','reason':'逾期未修改章程'}";

        on("2026-03-13");
        refused(leader, "decision", refuse, 409, "opinions-outstanding");
        on("2026-03-14");
        by(leader, "decision", refuse);
        isIn("REFUSED");
        assertThat(last(lead, now(), "permission-refused").path("grounds").toString())
                .contains("REPLACEMENT_OVERDUE");
    }

    @Test
    void a_hearing_is_held_within_twenty_working_days_or_the_breach_is_kept() {
        on("2026-03-02");
        files("PS02");
        by(lead, "acceptance");
        by(lead, "hearing/offer");
        by(founder, "hearing/request", "{'reason':'不服'}");
        due("HEARING_HELD", "2026-03-30");

        by(
                lead,
                "hearing/schedule",
                "{'on':'2026-03-31','begins':'09:30','place':'县教育局三楼会议室','chair':'p-7'}");
        assertThat(last(lead, now(), "breach-recorded").path("breach").asString())
                .isEqualTo("LATE_HEARING");
        swept("2026-03-31");
        assertThat(history(lead, now()))
                .anyMatch(it -> it.path("data").path("clock").asString().equals("HEARING_HELD"));
    }
}
