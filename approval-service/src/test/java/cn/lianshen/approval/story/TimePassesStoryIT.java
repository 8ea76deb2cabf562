package cn.lianshen.approval.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/** What happens when nobody does anything: each thing once, on whom it concerns. */
class TimePassesStoryIT extends CountyStory {
    @Autowired private DatabaseClient database;

    TimePassesStoryIT() {
        super("330327", "EDU");
    }

    @Test
    void an_overdue_notice_accepts_the_application_as_of_its_receipt() {
        on("2026-03-02");
        files("PS02");
        swept("2026-03-09");
        isIn("RECEIVED");

        swept("2026-03-10");
        isIn("REVIEW");
        var accepted = last(lead, now(), "application-accepted");
        assertThat(accepted.path("acceptedOn").asString()).isEqualTo("2026-03-02");
        assertThat(accepted.path("manner").asString()).isEqualTo("DEEMED");
        assertThat(last(lead, now(), "breach-recorded").path("breach").asString())
                .isEqualTo("LATE_NOTICE");
        due("PROMISE", "2026-03-11");
    }

    @Test
    void a_lead_that_is_late_can_no_longer_ask_for_materials() {
        on("2026-03-02");
        files("PS02");
        on("2026-03-10");

        refused(
                lead,
                "supplement-notice",
                "{'materials':['M12'],'reason':'缺'}",
                409,
                "deemed-accepted");
    }

    @Test
    void the_notice_turns_yellow_once_before_it_is_overdue() {
        on("2026-03-02");
        files("PS02");
        swept("2026-03-05");
        assertThat(times("deadline-neared")).isZero();

        swept("2026-03-06");
        swept("2026-03-07");
        swept("2026-03-09");
        assertThat(times("deadline-neared")).isEqualTo(1);
    }

    @Test
    void a_late_opinion_is_yellow_and_then_red_once_and_on_the_bureau_that_is_late() {
        on("2026-03-02");
        files("PS02");
        by(lead, "acceptance");
        by(officer("SCJG"), "opinions", AGREE);

        swept("2026-03-04");
        swept("2026-03-05");
        assertThat(bureaus("deadline-neared")).containsExactly("BB", "MZ");
        assertThat(times("deadline-missed")).isZero();

        swept("2026-03-06");
        swept("2026-03-07");
        assertThat(bureaus("deadline-missed")).containsExactly("BB", "MZ");
        assertThat(bureaus("breach-recorded")).containsExactly("BB", "MZ");
    }

    @Test
    void the_promise_is_the_leads_own() {
        on("2026-03-02");
        files("PS01");
        by(lead, "acceptance");
        by(officer("MZ"), "opinions", AGREE);
        swept("2026-03-10");
        swept("2026-03-12");

        assertThat(bureaus("deadline-neared")).containsExactly("EDU");
        assertThat(bureaus("deadline-missed")).containsExactly("EDU");
        assertThat(last(lead, now(), "deadline-missed").path("clock").asString())
                .isEqualTo("PROMISE");
    }

    @Test
    void a_hearing_that_nobody_asked_for_in_five_working_days_is_over() {
        on("2026-03-02");
        files("PS01");
        by(lead, "acceptance");
        by(officer("MZ"), "opinions", AGREE);
        by(lead, "hearing/offer");
        isIn("REVIEW");

        swept("2026-03-09");
        isIn("REVIEW");
        swept("2026-03-10");
        isIn("DECIDE");
    }

    @Test
    void a_case_that_cannot_be_read_does_not_keep_the_others_waiting() {
        on("2026-03-02");
        files("PS02");
        var before = now();
        files("PS02");
        var broken = now();
        files("PS02");
        breakLog(broken.caseId());

        swept("2026-03-10");
        isIn("REVIEW");
        assertThat(fresh(lead, before).state()).isEqualTo("REVIEW");
        forget(broken.caseId());
    }

    @Test
    void two_sweeps_at_once_do_each_thing_once() {
        on("2026-03-02");
        var cases =
                Flux.range(0, 12).map(_ -> oneMore()).collectList().blockOptional().orElseThrow();
        on("2026-03-10");
        sweepTwiceAtOnce();
        sweepTwiceAtOnce();

        for (var one : cases) {
            assertThat(Collections.frequency(happened(lead, one), "application-accepted")).isOne();
            assertThat(Collections.frequency(happened(lead, one), "breach-recorded")).isOne();
        }
    }

    @Test
    void a_case_that_is_over_is_left_alone() {
        on("2026-03-02");
        files("PS02");
        by(founder, "withdrawal", "{}");
        var version = now().version();

        swept("2027-03-02");
        assertThat(now().version()).isEqualTo(version);
    }

    private Receipt oneMore() {
        files("PS02");
        return now();
    }

    private void sweepTwiceAtOnce() {
        Flux.range(0, 2)
                .flatMap(_ -> sweep.later().subscribeOn(Schedulers.boundedElastic()))
                .blockLast();
    }

    private long times(String kind) {
        return Collections.frequency(happened(lead, now()), kind);
    }

    private List<String> bureaus(String kind) {
        return history(lead, now()).stream()
                .filter(it -> it.path("type").asString().equals("approval." + kind + ".v1"))
                .map(it -> it.path("data").path("bureau").asString())
                .sorted()
                .toList();
    }

    private void breakLog(UUID caseId) {
        sql(
                "INSERT INTO case_events (case_id, version, type, region, actor, at, payload, hash)"
                        + " SELECT case_id, 99, 'approval.unheard-of.v1', region, actor, at,"
                        + " payload, hash FROM case_events WHERE case_id = $1 AND version = 1",
                caseId);
    }

    private void forget(UUID caseId) {
        sql("UPDATE approval_cases SET look_on = NULL WHERE case_id = $1", caseId);
    }

    private void sql(String text, UUID caseId) {
        database.sql(text).bind(0, caseId).then().block();
    }
}
