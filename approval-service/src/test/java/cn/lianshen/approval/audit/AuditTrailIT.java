package cn.lianshen.approval.audit;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.Forms;
import cn.lianshen.approval.inquiry.ReadSide;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who did what when, asked for over all cases. */
class AuditTrailIT extends ReadSide {
    private static final String OPERATOR = token("p-0010", "operator", null, null);
    private static final String SUPERVISOR_ELSEWHERE =
            token("p-0011", "supervisor", "330383", null);
    private Receipt now = new Receipt(new UUID(0, 0), "", 0, "");

    @BeforeEach
    void file() {
        now = after(EDU, filed(Forms.kindergarten()), "acceptance");
    }

    @Test
    void a_case_is_told_line_by_line_the_latest_first() {
        var lines = every(OPERATOR, "caseNumber", now.caseNumber());
        assertThat(lines)
                .extracting(line -> line.path("version").asInt())
                .hasSizeGreaterThan(2)
                .isSortedAccordingTo((a, b) -> b - a);
        assertThat(lines.getLast().path("type").asString())
                .isEqualTo("approval.application-filed.v1");
        assertThat(lines.getLast().path("typeText").asString()).isEqualTo("举办者提交申请");
        assertThat(lines.getLast().path("actor").asString()).isEqualTo("p-0001");
    }

    @Test
    void pages_hold_every_line_once() {
        var ofCase = every(OPERATOR, "caseNumber", now.caseNumber()).size();
        var filings = every(OPERATOR, "type", "approval.application-filed.v1", "limit", "1");
        assertThat(filings)
                .extracting(line -> line.path("caseId").asString())
                .doesNotHaveDuplicates()
                .contains(now.caseId().toString());
        assertThat(every(OPERATOR, "actor", "p-0101")).hasSizeLessThan(ofCase * filings.size());
    }

    @Test
    void a_supervisor_sees_the_own_county_and_no_other() {
        assertThat(every(SUPERVISOR, "caseNumber", now.caseNumber())).isNotEmpty();
        assertThat(every(SUPERVISOR_ELSEWHERE, "caseNumber", now.caseNumber())).isEmpty();
        http(SUPERVISOR_ELSEWHERE)
                .get()
                .uri("/audit/events?region=330327")
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @ParameterizedTest
    @CsvSource({"founder,", "officer,EDU", "partner,EDU"})
    void nobody_else_reads_the_log(String role, String bureau) {
        var who = token("p-0001", role, "330327", bureau);
        for (var path :
                List.of(
                        "/audit/events",
                        "/audit/events/export",
                        "/audit/chains",
                        "/audit/checkpoints")) {
            http(who).get().uri(path).exchange().expectStatus().isForbidden();
        }
        http(who)
                .get()
                .uri("/audit/chains/" + now.caseId())
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    void what_cannot_be_asked_is_refused_with_the_field() {
        http(OPERATOR)
                .get()
                .uri("/audit/events?from=2026-01-01&to=2026-03-01")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("invalid-audit-period")
                .jsonPath("$.field")
                .isEqualTo("to");
    }

    @Test
    void each_exported_line_proves_itself() throws Exception {
        var lines = exported(SUPERVISOR, "/audit/events/export?caseNumber=" + now.caseNumber());
        assertThat(lines).hasSizeGreaterThan(2);
        for (var line : lines) {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(HexFormat.of().parseHex(line.path("previousHash").asString()));
            digest.update(line.path("payload").asString().getBytes(StandardCharsets.UTF_8));
            assertThat(HexFormat.of().formatHex(digest.digest()))
                    .isEqualTo(line.path("hash").asString());
        }
        for (var i = 1; i < lines.size(); i++) {
            assertThat(lines.get(i).path("previousHash")).isEqualTo(lines.get(i - 1).path("hash"));
        }
    }

    @Test
    void a_days_export_holds_every_case_and_an_operators_nothing_of_what_was_said() {
        var lines = exported(OPERATOR, "/audit/events/export");
        assertThat(lines).noneMatch(line -> line.has("payload"));
        assertThat(lines)
                .filteredOn(line -> line.path("caseId").asString().equals(now.caseId().toString()))
                .hasSameSizeAs(every(OPERATOR, "caseNumber", now.caseNumber()));
        assertThat(lines).extracting(line -> line.path("at").asString()).isNotEmpty();
    }

    private List<JsonNode> exported(String who, String path) {
        var text =
                http(who)
                        .mutate()
                        .responseTimeout(Duration.ofMinutes(1))
                        .build()
                        .get()
                        .uri(path)
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectHeader()
                        .contentType("application/jsonl")
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody();
        var json = new JsonMapper();
        return requireNonNull(text).lines().map(json::readTree).toList();
    }

    private List<JsonNode> every(String who, String... parameters) {
        var page = ask(who, "/audit/events", parameters);
        var items = page.path("items").valueStream();
        if (!page.has("next")) {
            return items.toList();
        }
        var after = page.path("next").asString();
        var rest =
                Stream.concat(Stream.of("after", after), without(parameters))
                        .toArray(String[]::new);
        return Stream.concat(items, every(who, rest).stream()).toList();
    }

    private static Stream<String> without(String... parameters) {
        var at = List.of(parameters).indexOf("after");
        return at < 0 ? Stream.of(parameters) : Stream.of(parameters).skip(2);
    }
}
