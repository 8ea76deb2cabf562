package cn.lianshen.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import cn.lianshen.cipher.CipherSuite;
import cn.lianshen.cipher.FieldCipher;
import cn.lianshen.cipher.FileKeyRing;
import cn.lianshen.cipher.KeyMissing;
import cn.lianshen.cipher.KeyRingFile;
import cn.lianshen.cipher.SealBroken;
import cn.lianshen.cipher.store.Resealing;
import cn.lianshen.testkit.TestKeys;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.r2dbc.core.DatabaseClient;

/** Personal data at rest: sealed, and moved to a new key while the service works. */
class SealingIT extends ApprovalService {
    @Autowired private DatabaseClient database;
    @Autowired private Resealing resealing;
    @Autowired private FieldCipher cipher;
    @Autowired private MeterRegistry meters;

    @Test
    void nothing_that_a_founder_typed_can_be_read_in_the_database() {
        var draft = UUID.randomUUID();
        http(FOUNDER)
                .put()
                .uri("/drafts/{id}", draft)
                .header("If-None-Match", "*")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Forms.kindergarten())
                .exchange()
                .expectStatus()
                .isCreated();
        filed(Forms.kindergarten());

        assertThat(everything("confidential_texts", "drafts", "idempotency_keys", "case_events"))
                .isNotEmpty()
                .filteredOn(row -> !row.contains("approval.licence-issued.v1")) // public by law
                .noneMatch(row -> row.contains("330327198001010008"))
                .noneMatch(row -> row.contains("示例举办者"));
    }

    @Test
    void after_a_rotation_every_row_is_under_the_new_key_and_reads_as_before() {
        var before = IntStream.range(0, 5).mapToObj(_ -> filed(Forms.kindergarten())).toList();
        rotate(CipherSuite.SM4_GCM);
        var between = filed(Forms.kindergarten());

        assertThat(resealing.pass().block()).isGreaterThanOrEqualTo(5);

        assertThat(keysInUse()).containsExactly(cipher.activeKey());
        for (var receipt : List.of(before.getFirst(), before.getLast(), between)) {
            http(FOUNDER)
                    .get()
                    .uri("/cases/{id}", receipt.caseId())
                    .exchange()
                    .expectBody()
                    .jsonPath("$.application.founder.name")
                    .isEqualTo("示例举办者");
        }
        assertThat(resealing.pass().block()).as("a second pass finds nothing").isZero();
        rotate(CipherSuite.AES_256_GCM);
    }

    @Test
    void what_was_sealed_between_leaving_a_key_and_going_back_to_it_is_moved_too() {
        var first = rotate(CipherSuite.AES_256_GCM);
        resealing.pass().block();
        rotate(CipherSuite.AES_256_GCM);
        filed(Forms.kindergarten());
        activate(first);

        assertThat(resealing.pass().block()).isPositive();
        assertThat(keysInUse()).containsExactly(first);
    }

    @Test
    void columns_are_behind_from_the_moment_a_key_is_made_active() {
        var behind = meters.get("lianshen.cipher.columns.behind").gauge();
        rotate(CipherSuite.AES_256_GCM);
        assertThat(behind.value()).isPositive();
    }

    @Test
    void filings_go_on_while_rows_are_moved() {
        IntStream.range(0, 20).forEach(_ -> filed(Forms.kindergarten()));
        rotate(CipherSuite.AES_256_GCM);
        var pass = resealing.pass().toFuture();
        IntStream.range(0, 20).forEach(_ -> filed(Forms.kindergarten()));

        pass.join();
        assertThat(keysInUse()).containsExactly(cipher.activeKey());
    }

    @Test
    void an_old_backup_cannot_be_read_once_its_key_is_gone(@TempDir Path folder) {
        var receipt = filed(Forms.kindergarten());
        var id = receipt.caseId();
        var backup = stored(id);
        var later = new KeyRingFile(folder.resolve("later"));
        later.createIfAbsent("later", CipherSuite.AES_256_GCM);
        var withoutKey = new FieldCipher(new FileKeyRing(later, Duration.ZERO));

        assertThatThrownBy(() -> withoutKey.open(backup, "confidential_texts.content/" + id + "/1"))
                .isInstanceOf(KeyMissing.class);
        assertThat(cipher.open(backup, "confidential_texts.content/" + id + "/1"))
                .contains("示例举办者");
    }

    @Test
    void a_row_that_was_put_in_another_ones_place_is_not_taken_for_it() {
        var mine = filed(Forms.kindergarten()).caseId();
        var other = filed(Forms.kindergarten()).caseId();
        database.sql(
                        "UPDATE confidential_texts SET content = $1 WHERE case_id = $2 AND version = 1")
                .bind(0, stored(other))
                .bind(1, mine)
                .then()
                .block();

        assertThatThrownBy(
                        () ->
                                cipher.open(
                                        stored(mine), "confidential_texts.content/" + mine + "/1"))
                .isInstanceOf(SealBroken.class);
        http(FOUNDER).get().uri("/cases/{id}", mine).exchange().expectStatus().is5xxServerError();
        database.sql("DELETE FROM confidential_texts WHERE case_id = $1")
                .bind(0, mine)
                .then()
                .block();
    }

    private String rotate(CipherSuite suite) {
        var id = "" + UUID.randomUUID();
        new KeyRingFile(TestKeys.ring()).add(id, suite);
        activate(id);
        return id;
    }

    private void activate(String id) {
        new KeyRingFile(TestKeys.ring()).activate(id);
        await().atMost(Duration.ofSeconds(20)).until(() -> cipher.activeKey().equals(id));
    }

    private List<String> keysInUse() {
        return new Rows(database)
                .all(
                        String.class,
                        "SELECT DISTINCT convert_from(substring(content FROM 3 FOR"
                                + " get_byte(content, 1)), 'UTF8') FROM confidential_texts");
    }

    private byte[] stored(UUID caseId) {
        return new Rows(database)
                .one(
                        byte[].class,
                        "SELECT content FROM confidential_texts WHERE case_id = $1 AND version = 1",
                        caseId);
    }

    /** Every row as text, bytes as what they spell. */
    private List<String> everything(String... tables) {
        return Arrays.stream(tables)
                .flatMap(
                        table ->
                                new Rows(database)
                                                .all(
                                                        String.class,
                                                        "SELECT t::text FROM " + table + " t")
                                                .stream())
                .map(SealingIT::spelt)
                .filter(row -> !row.contains("licence-issued")) // published by law, by other tests
                .toList();
    }

    private static String spelt(String row) {
        return Pattern.compile("x((?:[0-9a-f]{2})+)")
                .matcher(row)
                .replaceAll(
                        bytes ->
                                Matcher.quoteReplacement(
                                        new String(
                                                HexFormat.of().parseHex(bytes.group(1)),
                                                StandardCharsets.UTF_8)));
    }
}
