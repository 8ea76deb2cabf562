package cn.lianshen.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The register is killed in the middle of work that takes many steps. */
class HalfwayIT {
    private static final int SCHOOLS = 5_000;
    private static final String SEASONS = "/api/v1/registry/seasons";

    private final LivePlatform platform = LivePlatform.shared();
    private final CountyTables tables = new CountyTables(platform);

    @Test
    void a_table_cut_off_by_a_kill_has_entered_nothing_and_goes_in_when_it_is_handed_in_again() {
        var table = CountyTables.of("半途", 1, SCHOOLS);
        var cut = tables.hand(table);
        await("some rows to be read")
                .pollInterval(Duration.ofMillis(10))
                .until(() -> tables.progress(cut).path("rows").asInt() > 0);
        platform.kill("registry");
        platform.awaitReady();

        assertThat(tables.progress(cut).path("rows").asInt()).isBetween(1, SCHOOLS - 1);
        assertThat(tables.listed("半途")).isZero();
        await("the county's turn to be free again")
                .atMost(Duration.ofMinutes(2))
                .until(() -> tables.progress(cut).path("state").asString("").equals("INTERRUPTED"));
        assertThat(tables.listed("半途")).isZero();

        var again = tables.done(tables.hand(table));
        assertThat(again.path("state").asString()).isEqualTo("DONE");
        assertThat(again.path("added").asInt()).isEqualTo(SCHOOLS);
        awaitListed("半途");
    }

    @Test
    void a_season_cut_off_by_a_kill_is_opened_to_its_end_with_one_task_a_school() {
        var schools = tables.hand(CountyTables.of("赛季", SCHOOLS + 1, SCHOOLS));
        assertThat(tables.done(schools).path("state").asString()).isEqualTo("DONE");
        awaitListed("赛季");
        var whole = awaitOpen(open(2990));

        var season = open(2991);
        var half =
                await("some tasks")
                        .pollInterval(Duration.ofMillis(10))
                        .until(() -> progress(season), it -> it.path("tasks").asLong() > 0);
        platform.kill("registry");
        assertThat(half.path("state").asString()).isEqualTo("OPENING");
        platform.awaitReady();
        var opened = awaitOpen(season);

        assertThat(whole.path("tasks").asLong()).isGreaterThanOrEqualTo(SCHOOLS);
        assertThat(opened.path("tasks")).isEqualTo(whole.path("tasks"));
        assertThat(opened.path("exempt")).isEqualTo(whole.path("exempt"));
    }

    private String open(int year) {
        var form =
                Map.of(
                        "year",
                        year,
                        "region",
                        "330327",
                        "selfReportUntil",
                        year + "-12-31",
                        "concludeUntil",
                        year + "-12-31");
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        var answer = platform.client().postAs("edu1", SEASONS, form, key).ok();
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private JsonNode progress(String season) {
        return platform.client().getAs("edu1", season).json();
    }

    private JsonNode awaitOpen(String season) {
        return await("the season to be open")
                .atMost(Duration.ofMinutes(2))
                .until(() -> progress(season), it -> it.path("state").asString("").equals("OPEN"));
    }

    private void awaitListed(String name) {
        await("all of them to be listed")
                .atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofSeconds(2))
                .until(() -> tables.listed(name) == SCHOOLS);
    }
}
