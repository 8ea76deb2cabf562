package cn.lianshen.approval.story;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.lianshen.approval.CreditCodes;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Two kindergartens in a July without holidays: one in time, one late in every way. */
class FiguresStoryIT extends CountyStory {
    private static final String JULY = "/figures?region=330327&from=2026-07-01&to=2026-07-31";
    private static final String OPERATOR = token("p-op", "operator", null, null);

    FiguresStoryIT() {
        super("330327", "EDU");
    }

    @Test
    void a_county_sees_what_it_did_and_whether_it_kept_its_promise() {
        promptly();
        late();
        var july = await().atMost(Duration.ofSeconds(20)).until(this::july, this::complete);

        assertThat(counts(july, "filed", "accepted", "decided", "granted", "refused"))
                .containsExactly(2L, 2L, 2L, 2L, 0L);
        assertThat(counts(july.path("promise"), "judged", "inTime", "late"))
                .containsExactly(2L, 1L, 1L);
        assertThat(july.path("promise").path("share").asDouble()).isEqualTo(0.5);
        assertThat(counts(july.path("hard"), "judged", "late")).containsExactly(2L, 0L);
        assertThat(counts(july.path("decisionDays"), "median", "p90")).containsExactly(4L, 9L);

        var mz = of(july.path("bureaus"), "bureau", "MZ");
        assertThat(mz.path("name").asString()).isEqualTo("民政局");
        assertThat(counts(mz, "asked", "answered")).containsExactly(2L, 2L);
        assertThat(counts(mz.path("opinions"), "inTime", "late")).containsExactly(1L, 1L);
        assertThat(counts(of(july.path("bureaus"), "bureau", "BB").path("opinions"), "late"))
                .containsExactly(0L);

        assertThat(stage(july, "RECEIPT")).containsExactly(2L, 2L, 0L);
        assertThat(stage(july, "REVIEW")).containsExactly(2L, 1L, 1L);
        assertThat(stage(july, "DECISION")).containsExactly(2L, 1L, 1L);
        assertThat(stage(july, "DELIVERY")).containsExactly(1L, 1L, 0L);
        assertThat(stage(july, "REGISTRATION")).containsExactly(1L, 1L, 0L);
        var month = july.path("months").path(0);
        assertThat(month.path("month").asString()).isEqualTo("2026-07");
        assertThat(month.path("item").asString()).isEqualTo("PS02");
        assertThat(counts(month, "filed", "granted")).containsExactly(2L, 2L);
        published();
    }

    @Test
    void figures_are_for_those_who_work_in_the_county_and_for_a_period() {
        http(OPERATOR).get().uri(JULY).exchange().expectStatus().isOk();
        http(EDU_ELSEWHERE).get().uri(JULY).exchange().expectStatus().isNotFound();
        http(FOUNDER).get().uri(JULY).exchange().expectStatus().isNotFound();
        http(EDU)
                .get()
                .uri("/figures?region=330327&from=2026-07-31&to=2026-07-01")
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    /** By month alone: no figure is about one school. */
    private void published() {
        var shown =
                anybody()
                        .get()
                        .uri("/figures/public?region=330327")
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(JsonNode.class)
                        .returnResult()
                        .getResponseBody();
        assertThat(requireNonNull(shown).path("promise").path("share").asDouble())
                .isBetween(0.0, 1.0);
        var month = of(shown.path("months"), "month", "2026-07");
        assertThat(counts(month, "filed", "accepted", "decided")).containsExactly(2L, 2L, 2L);
        assertThat(month.propertyNames())
                .containsExactlyInAnyOrder("month", "filed", "accepted", "decided");
    }

    private void promptly() {
        on("2026-07-06");
        files("PS02", "/registrar", "\"BB\"");
        by(lead, "acceptance");
        on("2026-07-07");
        for (var bureau : List.of("SCJG", "MZ", "BB")) {
            by(officer(bureau), "opinions", AGREE);
        }
        on("2026-07-10");
        by(leader, "decision", GRANT);
        by(lead, "licence");
        on("2026-07-13");
        var code = CreditCodes.fresh("12", region);
        by(
                officer("BB"),
                "registration",
                "{'outcome':'REGISTER','creditCode':'%s'}".formatted(code));
        by(lead, "delivery", "{'manner':'ELECTRONIC'}");
    }

    private void late() {
        on("2026-07-06");
        files("PS02");
        on("2026-07-07");
        by(lead, "acceptance");
        on("2026-07-08");
        by(officer("SCJG"), "opinions", AGREE);
        by(officer("BB"), "opinions", AGREE);
        on("2026-07-13");
        by(officer("MZ"), "opinions", AGREE);
        on("2026-07-20");
        by(leader, "decision", GRANT);
    }

    private JsonNode july() {
        return requireNonNull(
                http(SUPERVISOR)
                        .get()
                        .uri(JULY)
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(JsonNode.class)
                        .returnResult()
                        .getResponseBody());
    }

    private boolean complete(JsonNode july) {
        return july.path("decided").asInt() == 2 && stage(july, "DELIVERY").getFirst() == 1;
    }

    private static List<Long> stage(JsonNode figures, String name) {
        var stage = of(figures.path("stages"), "stage", name);
        var kept = counts(stage.path("kept"), "inTime", "late");
        return List.of(stage.path("count").asLong(), kept.getFirst(), kept.getLast());
    }

    private static JsonNode of(JsonNode list, String field, String value) {
        return list.valueStream()
                .filter(line -> line.path(field).asString().equals(value))
                .findFirst()
                .orElseThrow();
    }

    private static List<Long> counts(JsonNode node, String... fields) {
        return List.of(fields).stream().map(field -> node.path(field).asLong(-1)).toList();
    }
}
