package cn.lianshen.approval.story;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * One opinion in a June week without holidays, from the day that it is asked for to the day after.
 */
class LampsStoryIT extends CountyStory {
    private final String registrar = officer("MZ");

    LampsStoryIT() {
        super("330327", "EDU");
    }

    @Test
    void a_task_is_found_by_its_lamp_its_day_and_the_state_of_its_case() {
        on("2026-06-01");
        files("PS02");
        by(lead, "acceptance");
        lit("NONE");

        on("2026-06-03");
        lit("YELLOW");
        assertThat(found("dueFrom=2026-06-03&dueTo=2026-06-03")).isFalse();

        on("2026-06-04");
        lit("YELLOW");
        assertThat(found("dueFrom=2026-06-04&dueTo=2026-06-04")).isTrue();
        assertThat(found("state=REVIEW&state=DECIDE")).isTrue();
        assertThat(found("state=RECEIVED")).isFalse();

        on("2026-06-05");
        lit("RED");
        assertThat(found("dueFrom=2026-06-05")).isFalse();
    }

    @Test
    void what_stands_still_until_nobody_knows_when_is_never_red() {
        on("2026-06-01");
        files("PS02");
        by(lead, "acceptance");
        by(lead, "expert-review", "{" + NOTICE + "}");
        on("2026-06-30");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> line(lead, "task=CONTINUE_REVIEW"), line -> line.has("schoolName"));
        var line = line(lead, "task=CONTINUE_REVIEW&lamp=NONE");
        assertThat(line.path("undetermined").asBoolean()).isTrue();
        assertThat(line.path("lamp").asString()).isEqualTo("NONE");
        assertThat(line.path("taskText").asString()).isEqualTo("推进审查");
        assertThat(line(lead, "task=CONTINUE_REVIEW&lamp=RED").isMissingNode()).isTrue();
    }

    /** The lamp says so, and is found by nothing else. */
    private void lit(String lamp) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> line(registrar, "").path("lamp").asString(""), lamp::equals);
        for (var other : List.of("NONE", "YELLOW", "RED")) {
            assertThat(found("lamp=" + other)).as(other).isEqualTo(other.equals(lamp));
        }
    }

    private boolean found(String question) {
        return !line(registrar, question).isMissingNode();
    }

    private JsonNode line(String who, String question) {
        return requireNonNull(
                        http(who)
                                .get()
                                .uri("/tasks?limit=100&" + question)
                                .exchange()
                                .expectStatus()
                                .isOk()
                                .expectBody(JsonNode.class)
                                .returnResult()
                                .getResponseBody())
                .path("items")
                .valueStream()
                .filter(line -> line.path("caseId").asString().equals(now().caseId().toString()))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }
}
