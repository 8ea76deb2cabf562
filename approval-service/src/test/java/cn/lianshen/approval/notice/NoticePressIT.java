package cn.lianshen.approval.notice;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.ApprovalService;
import cn.lianshen.approval.Forms;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/** What nobody has read yet is printed in the background, each once, whoever prints it. */
class NoticePressIT extends ApprovalService {
    private static final Duration LEASE = Duration.ofMinutes(5);

    @Autowired private NoticePress press;
    @Autowired private Unprinted unprinted;
    @Autowired private NoticeFiles files;
    @Autowired private DatabaseClient database;

    @BeforeEach
    void nothingWaits() {
        database.sql("DELETE FROM unprinted_notices").then().block();
    }

    @Test
    void it_prints_what_waits_and_then_has_nothing_to_do() {
        var caseId = accepted();

        assertThat(press.printNext().block()).isNotNull();
        assertThat(requireNonNull(files.one(caseId, 1).block()).size()).isGreaterThan(10_000);
        assertThat(waiting()).isZero();
        assertThat(press.printNext().blockOptional()).isEmpty();
    }

    @Test
    void what_was_printed_for_a_reader_does_not_wait_any_more() {
        var caseId = accepted();
        http(FOUNDER).get().uri("/cases/{id}/notices/1", caseId).exchange().expectStatus().isOk();

        assertThat(waiting()).isZero();
    }

    @Test
    void of_two_instances_at_once_each_takes_another_one() {
        var cases = List.of(accepted(), accepted(), accepted(), accepted());
        var taken =
                Flux.range(0, 8)
                        .flatMap(_ -> unprinted.take(LEASE).subscribeOn(Schedulers.parallel()))
                        .map(Unprinted.Place::caseId)
                        .collectList()
                        .block();

        assertThat(taken).containsExactlyInAnyOrderElementsOf(cases);
    }

    @Test
    void one_whose_printer_died_comes_up_again_after_the_lease() {
        accepted();
        unprinted.take(Duration.ZERO).block();

        assertThat(press.printNext().block()).isNotNull();
    }

    @Test
    void one_that_cannot_be_printed_is_put_off_and_keeps_nobody_waiting() {
        var broken = accepted();
        erase(broken);
        database.sql(
                        "INSERT INTO confidential_texts (case_id, version, content)"
                                + " VALUES ($1, 1, $2)")
                .bind(0, broken)
                .bind(1, "not sealed".getBytes(StandardCharsets.UTF_8))
                .then()
                .block();
        var other = accepted();

        assertThat(press.printNext().blockOptional()).isEmpty();
        assertThat(press.printNext().block()).isNotNull();
        assertThat(files.one(other, 1).block()).isNotNull();
        assertThat(waiting()).isOne();
        erase(broken);
    }

    @Test
    void an_erased_form_is_printed_as_erased() {
        var caseId = accepted();
        erase(caseId);

        var pdf =
                http(FOUNDER)
                        .get()
                        .uri("/cases/{id}/notices/1", caseId)
                        .exchange()
                        .expectBody()
                        .returnResult()
                        .getResponseBody();
        assertThat(ReadNotice.of(requireNonNull(pdf)).text())
                .contains("（已依法删除）")
                .doesNotContain("示例举办者");
    }

    @Test
    void what_is_stored_is_sealed_and_opens_at_its_place_only() {
        var caseId = accepted();
        press.printNext().block();
        var stored =
                database.sql(
                                "SELECT content FROM notice_contents JOIN notice_files USING"
                                        + " (sha256) WHERE case_id = $1")
                        .bind(0, caseId)
                        .map(row -> requireNonNull(row.get(0, byte[].class)))
                        .one()
                        .block();

        assertThat(new String(requireNonNull(stored), StandardCharsets.ISO_8859_1))
                .doesNotContain("%PDF")
                .doesNotContain("JVBER"); // the same in Base64
    }

    private void erase(UUID caseId) {
        database.sql("DELETE FROM confidential_texts WHERE case_id = $1")
                .bind(0, caseId)
                .then()
                .block();
    }

    private UUID accepted() {
        return stepped(EDU, filed(Forms.kindergarten()), "acceptance", null).caseId();
    }

    private long waiting() {
        return requireNonNull(
                database.sql("SELECT count(*) FROM unprinted_notices")
                        .map(row -> requireNonNull(row.get(0, Long.class)))
                        .one()
                        .block());
    }
}
