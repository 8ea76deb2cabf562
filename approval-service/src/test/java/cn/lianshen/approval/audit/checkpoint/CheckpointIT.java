package cn.lianshen.approval.audit.checkpoint;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.lianshen.approval.Forms;
import cn.lianshen.approval.audit.Unguarded;
import cn.lianshen.approval.inquiry.ReadSide;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** What a checkpoint has noted cannot be taken back. */
class CheckpointIT extends ReadSide {
    private static final String OPERATOR = token("p-0010", "operator", null, null);

    @Autowired private CheckpointHand hand;
    @Autowired private DatabaseClient database;

    @DynamicPropertySource
    static void checkpoints(DynamicPropertyRegistry registry) throws IOException {
        var file = Files.createTempFile("lianshen-checkpoint", ".pem");
        file.toFile().deleteOnExit();
        Files.writeString(file, CheckpointPem.fresh().both());
        registry.add("lianshen.audit.checkpoint.key", file::toString);
        registry.add("lianshen.audit.checkpoint.every", () -> "1s");
        registry.add("lianshen.audit.checkpoint.settle", () -> "0s");
    }

    @Test
    void checkpoints_follow_each_other_and_hold() {
        filed(Forms.kindergarten());
        caughtUp();
        var all = ask(OPERATOR, "/audit/checkpoints");
        assertThat(all.size()).isPositive();
        var number = all.path(0).path("number").asInt();
        for (var it = 1; it <= number; it++) {
            assertThat(verified(it).path("intact").asBoolean()).as("checkpoint " + it).isTrue();
        }
        assertThat(all.path(0).path("statement").asString()).startsWith("lianshen checkpoint v1\n");
    }

    @Test
    void the_end_of_a_log_that_was_cut_off_with_its_case_mended_is_missed() {
        var now = ripe(Forms.kindergarten());
        caughtUp();
        var noting = noting(now);
        cut(now);
        var whole = ask(OPERATOR, "/audit/chains/" + now.caseId());
        assertThat(whole.path("intact").asBoolean()).as("the chain alone sees nothing").isTrue();

        var report = verified(noting);
        assertThat(report.path("signed").asBoolean()).isTrue();
        assertThat(report.path("intact").asBoolean()).isFalse();
        assertThat(report.path("faults").path(0).path("caseId").asString())
                .isEqualTo(now.caseId().toString());
        assertThat(report.path("faults").path(0).path("version").asInt()).isEqualTo(now.version());
    }

    @Test
    void a_checkpoint_that_was_rewritten_is_not_signed() {
        filed(Forms.kindergarten());
        caughtUp();
        var number = ask(OPERATOR, "/audit/checkpoints").path(0).path("number").asInt();
        Unguarded.run(
                database,
                "log_checkpoints",
                "UPDATE log_checkpoints SET heads = heads || '\\x00' WHERE number = " + number);
        assertThat(verified(number).path("signed").asBoolean()).isFalse();
        Unguarded.run(
                database,
                "log_checkpoints",
                "DELETE FROM log_checkpoints WHERE number = " + number);
    }

    @Test
    void what_is_not_there_is_not_found() {
        http(OPERATOR)
                .get()
                .uri("/audit/checkpoints/1000000/verification")
                .exchange()
                .expectStatus()
                .isNotFound();
        http(OPERATOR)
                .get()
                .uri("/audit/checkpoints/keys")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .value(pem -> assertThat(pem).startsWith("-----BEGIN PUBLIC KEY-----"));
    }

    private void caughtUp() {
        var filedUntil = Instant.now();
        await().untilAsserted(
                        () -> {
                            hand.catchUp().block();
                            var last =
                                    ask(OPERATOR, "/audit/checkpoints")
                                            .path(0)
                                            .path("until")
                                            .asString(Instant.EPOCH.toString());
                            assertThat(Instant.parse(last)).isAfter(filedUntil);
                        });
    }

    private int noting(Receipt now) {
        return ask(OPERATOR, "/audit/checkpoints")
                .valueStream()
                .map(it -> it.path("number").asInt())
                .filter(number -> notes(number, now))
                .findFirst()
                .orElseThrow();
    }

    private boolean notes(int number, Receipt now) {
        var heads =
                database.sql("SELECT heads FROM log_checkpoints WHERE number = $1")
                        .bind(0, number)
                        .map(row -> requireNonNull(row.get(0, byte[].class)))
                        .one()
                        .block();
        return Head.of(requireNonNull(heads)).stream()
                .anyMatch(
                        head ->
                                head.caseId().equals(now.caseId())
                                        && head.version() == now.version());
    }

    /** The last event goes, and the case's row is made to agree. */
    private void cut(Receipt now) {
        var id = "'" + now.caseId() + "'";
        Unguarded.run(
                database,
                "case_events",
                "DELETE FROM case_events WHERE case_id = "
                        + id
                        + " AND version = "
                        + now.version());
        Unguarded.run(
                database,
                "approval_cases",
                "UPDATE approval_cases SET version = version - 1, head_hash = (SELECT hash FROM"
                        + " case_events e WHERE e.case_id = approval_cases.case_id ORDER BY version"
                        + " DESC LIMIT 1) WHERE case_id = "
                        + id);
    }

    private JsonNode verified(int number) {
        return ask(OPERATOR, "/audit/checkpoints/" + number + "/verification");
    }
}
