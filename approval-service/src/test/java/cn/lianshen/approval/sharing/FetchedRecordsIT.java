package cn.lianshen.approval.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.lianshen.approval.Forms;
import cn.lianshen.approval.Rows;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What is fetched for a case, and what becomes of it when sources are slow, down or have nothing.
 */
class FetchedRecordsIT extends SharingService {
    private static final String DOWN = "{\"mode\":\"DOWN\"}";
    private static final String UP = "{\"mode\":\"UP\"}";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired private MeterRegistry meters;
    @Autowired private ShareJobs jobs;

    @Test
    void everything_that_others_share_is_fetched_and_nothing_is_asked_of_the_founder() {
        var filed = filed(freshForm());
        drained(filed.caseId());

        assertThat(lines(FOUNDER, filed.caseId()))
                .hasSize(14)
                .allSatisfy(
                        line -> {
                            assertThat(line.path("state").asString()).isEqualTo("FOUND");
                            assertThat(line.path("expired").asBoolean()).isFalse();
                            assertThat(line.path("detail").asString()).contains("无须您提交");
                        });
        var identity = line(EDU, filed.caseId(), "M02");
        assertThat(identity.path("number").asString()).isEqualTo("330327********0008");
        assertThat(identity.path("sourceName").asString()).isEqualTo("公安局");
        assertThat(stored(filed.caseId())).noneMatch(row -> row.contains("330327198001010008"));
    }

    @Test
    void a_source_that_has_nothing_is_followed_by_the_next_and_then_by_an_officer() {
        var filed = filed(Forms.with(freshForm(), "/school/address", "\"苍南县无记录路 1 号\""));
        drained(filed.caseId());

        var fire = line(FOUNDER, filed.caseId(), "M17");
        assertThat(fire.path("state").asString()).isEqualTo("NO_RECORD");
        assertThat(fire.path("source").asString()).isEqualTo("XF");
        assertThat(fire.path("detail").asString()).contains("人工核验");
        assertThat(state(filed.caseId(), "M02")).isEqualTo("FOUND");
    }

    @Test
    void what_has_ended_is_said_to_have_ended() {
        var filed = filed(Forms.with(freshForm(), "/school/principal", "\"已过期园长\""));
        drained(filed.caseId());

        var line = line(FOUNDER, filed.caseId(), "M14");
        assertThat(line.path("expired").asBoolean()).isTrue();
        assertThat(line.path("detail").asString()).contains("到期");
    }

    @Test
    void a_source_that_is_down_costs_the_founder_nothing_and_is_asked_again() {
        set("ZRZY", DOWN);
        set("ZJ", DOWN);
        var start = Instant.now();
        var filed = filed(freshForm());
        var accepted = stepped(EDU, filed, "acceptance", null);
        assertThat(accepted.state()).isEqualTo("REVIEW");
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(3));

        await().until(() -> state(filed.caseId(), "M18").equals("SOURCE_DOWN"));
        var line = line(FOUNDER, filed.caseId(), "M18");
        assertThat(line.path("detail").asString()).contains("不影响您的申请");
        assertThat(line.path("nextTry").asString()).isNotEmpty();
        await("another source has it").until(() -> state(filed.caseId(), "M17").equals("FOUND"));

        set("ZRZY", UP);
        set("ZJ", UP);
        drained(filed.caseId());
        assertThat(List.of(state(filed.caseId(), "M06"), state(filed.caseId(), "M18")))
                .containsOnly("FOUND");
    }

    @Test
    void a_source_that_keeps_failing_is_left_alone() {
        set("WJ", DOWN);
        IntStream.range(0, 8).forEach(_ -> filed(freshForm()));

        await().untilAsserted(
                        () ->
                                assertThat(
                                                meters.get("resilience4j.circuitbreaker.state")
                                                        .tags("name", "WJ", "state", "open")
                                                        .gauge()
                                                        .value())
                                        .isEqualTo(1));
    }

    @Test
    void a_slow_source_is_not_waited_for() {
        set("EDU", "{\"mode\":\"SLOW\",\"delayMillis\":20000}");
        var filed = filed(Forms.with(freshForm(), "/school/principal", "\"慢慢\""));

        await().atMost(Duration.ofSeconds(10))
                .until(() -> state(filed.caseId(), "M14").equals("SOURCE_DOWN"));
        await("the others go on").until(() -> state(filed.caseId(), "M19").equals("FOUND"));
    }

    @Test
    void whoever_takes_up_the_case_of_one_that_died_does_nothing_twice() {
        var filed = filed(freshForm());
        drained(filed.caseId());
        var before = asked();
        run("DELETE FROM shared_records WHERE case_id = $1 AND material = 'M18'", filed.caseId());
        run(
                "INSERT INTO share_jobs (case_id, next_try, filed_at)"
                        + " VALUES ($1, now() + interval '1 s', now())",
                filed.caseId());

        drained(filed.caseId());

        assertThat(asked()).isLessThanOrEqualTo(before + 1);
        assertThat(stored(filed.caseId())).hasSize(14);
    }

    @Test
    void a_case_is_leased_to_one_at_a_time() {
        var caseId = UUID.randomUUID();
        var future = Instant.now().plusSeconds(100);
        run(
                "INSERT INTO share_jobs (case_id, next_try, filed_at) VALUES ($1, now() + interval '90 s', now())",
                caseId);

        var taken = jobs.take(future, Duration.ofMinutes(5)).block();
        assertThat(taken).isNotNull().extracting(ShareJob::caseId).isEqualTo(caseId);
        assertThat(jobs.take(future, Duration.ofMinutes(5)).blockOptional()).isEmpty();
        run("DELETE FROM share_jobs WHERE case_id = $1", caseId);
    }

    @Test
    void the_same_certificate_is_never_asked_twice() {
        var form = Forms.with("/school/name", "\"苍南县灵溪镇重办幼儿园\"");
        var first = filed(form);
        drained(first.caseId());
        var before = asked();

        var second = filed(form);
        drained(second.caseId());

        assertThat(asked()).isEqualTo(before);
        assertThat(line(FOUNDER, second.caseId(), "M06").path("fetchedAt"))
                .isEqualTo(line(FOUNDER, first.caseId(), "M06").path("fetchedAt"));
        assertThat(lines(FOUNDER, second.caseId()))
                .allMatch(line -> line.path("state").asString().equals("FOUND"));
    }

    @Test
    void another_founders_certificate_serves_nobody_else() {
        var form = Forms.with("/school/name", "\"苍南县灵溪镇他人幼儿园\"");
        drained(filed(form).caseId());
        var before = asked();

        var other = receipt(file(OTHER_FOUNDER, UUID.randomUUID().toString(), form));
        drained(other.caseId());

        assertThat(asked()).isGreaterThanOrEqualTo(before + 14);
    }

    /** Of a school that nobody has asked about. */
    private static String freshForm() {
        var name = "\"苍南县灵溪镇第%d幼儿园\"".formatted(NUMBER.incrementAndGet());
        return Forms.with(
                Forms.with("/school/name", name), "/school/address", name.replace("幼儿园", "路 1 号"));
    }

    private void run(String sql, UUID caseId) {
        database.sql(sql).bind(0, caseId).then().block();
    }

    private List<String> stored(UUID caseId) {
        return new Rows(database)
                .all(
                        String.class,
                        "SELECT encode(record, 'escape') FROM shared_records WHERE case_id = $1",
                        caseId);
    }
}
