package cn.lianshen.registry.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.lianshen.registry.RegisterTables;
import cn.lianshen.registry.RunningRegistry;
import cn.lianshen.registry.exchange.Sheets;
import cn.lianshen.testkit.CaseTopic;
import cn.lianshen.testkit.TestServers;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What officers record, what everybody may read of it, and a draw that anybody can repeat. */
class SupervisionIT {
    private static final int SCHOOLS = 20;
    private static final CaseTopic TOPIC = new CaseTopic("supervision.cases.v1", "registry");
    private static final RegisterTables TABLES =
            new RegisterTables(TestServers.postgres().createDatabase("registry"));
    private static final RunningRegistry REGISTRY =
            RunningRegistry.on(TABLES.database(), TOPIC.name());
    private static final Desk DESK = new Desk(REGISTRY);

    @BeforeAll
    static void schools() {
        var rows = IntStream.range(0, SCHOOLS).mapToObj(Sheets::school).toList();
        assertThat(Sheets.outcome(REGISTRY, "", Sheets.csv(rows)).added()).isEqualTo(SCHOOLS);
        await().until(() -> TABLES.column("SELECT 1 FROM projected.stale_institutions").isEmpty());
    }

    @AfterAll
    static void stop() {
        REGISTRY.close();
        TOPIC.close();
    }

    @Test
    void a_draw_is_repeated_from_what_is_published_of_it() throws Exception {
        for (var badge : new String[] {"ZJ-0001", "ZJ-0002", "ZJ-0003"}) {
            var inspector = DESK.made("/inspectors", "{\"badge\":\"" + badge + "\"}");
            if (badge.endsWith("1")) {
                for (var serial = 0; serial < SCHOOLS / 2; serial++) {
                    DESK.post("/inspectors/" + inspector + "/conflicts", about(serial))
                            .expectStatus()
                            .isNoContent();
                }
            }
        }
        var draw = DESK.made("/draws", "{\"title\":\"秋季安全检查\",\"sample\":8,\"inspectorsEach\":2}");
        var frozen = DESK.everybody("/draws/" + draw);
        assertThat(frozen).contains("\"drawn\":[]");
        assertThat(RepeatDraw.of(frozen).said()).contains("not drawn yet");
        var seed = "{\"seed\":\"03 09 12 21 25 33 + 07\",\"source\":\"2026-11-22双色球\"}";
        DESK.post("/draws/" + draw + "/seed", seed).expectStatus().isOk();
        DESK.post("/draws/" + draw + "/seed", seed).expectStatus().isEqualTo(409);

        var answer = DESK.everybody("/draws/" + draw);
        assertThat(RepeatDraw.of(answer))
                .isEqualTo(new RepeatDraw(0, "the same (8 institutions)\n"));
        assertThat(RepeatDraw.of(answer.replace("03 09 12", "03 09 13")).exit()).isEqualTo(1);
        var published = json(answer);
        var conflicted = published.get("pool").get("conflicts").get(0).get("inspector").asString();
        for (var drawn : published.get("drawn")) {
            var inspectors = drawn.get("inspectors").toString();
            assertThat(drawn.get("inspectors").size()).isEqualTo(2);
            if (conflicting().contains(drawn.get("institution").asString())) {
                assertThat(inspectors).doesNotContain(conflicted);
            }
        }
        var first = published.get("drawn").get(0).get("institution").asString();
        var finding =
                "{\"institutionId\":\"%s\",\"on\":\"%s\",\"result\":\"NOTHING_FOUND\"}"
                        .formatted(first, today());
        DESK.post("/draws/" + draw + "/findings", finding).expectStatus().isNoContent();
        DESK.post("/draws/" + draw + "/findings", finding).expectStatus().isEqualTo(409);
        assertThat(DESK.everybody("/draws/" + draw + "/findings")).contains("NOTHING_FOUND");
        assertThat(DESK.everybody("/draws?region=330327")).doesNotContain("p-0101");
    }

    @Test
    void everybody_reads_stars_lists_and_checks_with_their_age_and_no_names_of_officers() {
        var school = "/institutions/" + id(1);
        DESK.made(school + "/stars", "{\"stars\":4,\"on\":\"" + today() + "\"}");
        DESK.made(
                school + "/checks",
                "{\"on\":\"" + today().minusDays(40) + "\",\"result\":\"PASSED\"}");
        var complaint =
                DESK.made(
                        school + "/complaints", "{\"on\":\"" + today() + "\",\"about\":\"FEES\"}");
        closed(complaint, "UPHELD");
        assertThat(DESK.everybody(school))
                .contains("\"stars\":4", "\"ageDays\":40", "\"upheldComplaints\":1")
                .doesNotContain("p-0101");
        DESK.post(school + "/stars", "{\"stars\":6,\"on\":\"" + today() + "\"}")
                .expectStatus()
                .isEqualTo(409);
    }

    @Test
    void who_is_on_the_black_list_is_there_with_reason_and_term_until_it_is_repaired() {
        var path = "/institutions/" + id(2) + "/listings";
        var entry = "{\"colour\":\"BLACK\",\"reason\":\"NOT_RECTIFIED\",\"since\":\"%s\"%s}";
        DESK.post(path, entry.formatted(today(), "")).expectStatus().isEqualTo(409);
        var listed =
                DESK.made(
                        path,
                        entry.formatted(today(), ",\"until\":\"" + today().plusYears(1) + "\""));
        assertThat(DESK.everybody("/lists?region=330327&colour=BLACK"))
                .contains("NOT_RECTIFIED", id(2).toString(), today().plusYears(1).toString());
        closed(listed, "REPAIRED");
        assertThat(DESK.everybody("/lists?region=330327&colour=BLACK")).isEqualTo("[]");
        DESK.post(
                        "/records/" + listed + "/closing",
                        "{\"on\":\"" + today() + "\",\"code\":\"REPAIRED\"}")
                .expectStatus()
                .isEqualTo(409);
    }

    @Test
    void a_long_term_is_on_the_list_however_many_newer_ones_are_over() {
        TABLES.change(
                """
                INSERT INTO supervision_records (id, institution_id, region, type, since, until, code, bureau, entered_by,
                    at, closed_on)
                SELECT gen_random_uuid(), '%s', '330327', 'WHITE', date '2020-01-01' + n,
                    CASE WHEN n %% 2 = 1 THEN date '2024-01-01' END, 'HIGH_RATING', 'EDU', 'p-0101', now(),
                    CASE WHEN n > 0 AND n %% 2 = 0 THEN date '2024-01-01' END
                FROM generate_series(0, 501) n
                """
                        .formatted(id(5)));
        assertThat(json(DESK.everybody("/lists?region=330327&colour=WHITE")).size()).isEqualTo(1);
    }

    @Test
    void a_bad_rating_with_a_name_waits_for_a_reply_within_a_working_day() {
        var rating = "{\"region\":\"330327\",\"matter\":\"33032702-1\",\"level\":1,\"named\":true}";
        var rated = DESK.made("/satisfactions", rating);
        DESK.post("/satisfactions", rating).expectStatus().isEqualTo(409);
        assertThat(DESK.officers("/satisfactions/due")).contains(rated, "\"level\":1");
        DESK.post("/satisfactions/" + rated + "/reply", "{\"outcome\":\"CORRECTED\"}")
                .expectStatus()
                .isNoContent();
        assertThat(DESK.officers("/satisfactions/due")).isEqualTo("[]");
        assertThat(DESK.everybody("/satisfactions/summary?region=330327"))
                .contains("\"level\":1", "\"needReply\":1", "\"replied\":1");
    }

    @Test
    void others_neither_record_nor_see_what_is_the_officers() {
        var one = "/records/" + UUID.randomUUID();
        for (var path :
                new String[] {"/records?type=BLACK", one, "/inspectors", "/satisfactions/due"}) {
            REGISTRY.visitor()
                    .get()
                    .uri(Desk.ROOT + path)
                    .exchange()
                    .expectStatus()
                    .isUnauthorized();
            REGISTRY.operator().get().uri(Desk.ROOT + path).exchange().expectStatus().isForbidden();
        }
        DESK.post(
                        "/institutions/" + UUID.randomUUID() + "/stars",
                        "{\"stars\":1,\"on\":\"2026-01-01\"}")
                .expectStatus()
                .isNotFound();
    }

    @Test
    void anybody_complains_once_without_login_and_nothing_is_public_before_it_was_found_right() {
        var school = "/institutions/" + id(3);
        var body = "{\"institutionId\":\"%s\",\"about\":\"%s\"}";
        var key = UUID.randomUUID().toString();
        var made = complain(key, body.formatted(id(3), "FEES")).expectStatus().isCreated();
        var path = made.expectBody().returnResult().getResponseHeaders().getLocation();
        complain(key, body.formatted(id(3), "FEES")).expectHeader().location("" + path);
        var id = json(REGISTRY.read("" + path)).path("id").asString();
        assertThat(REGISTRY.read("" + path))
                .contains("\"about\":\"FEES\"")
                .doesNotContain("public");
        assertThat(DESK.everybody(school)).contains("\"upheldComplaints\":0");
        assertThat(DESK.officers("/records?type=COMPLAINT&open=true")).contains(id);
        assertThat(DESK.officers("/records/" + id))
                .contains("\"code\":\"FEES\"")
                .doesNotContain("closing");
        assertThat(DESK.officers("/records?type=COMPLAINT&open=false")).doesNotContain(id);
        closed(id, "UPHELD");
        assertThat(DESK.officers("/records?type=COMPLAINT&open=true")).doesNotContain(id);
        assertThat(DESK.officers("/records?type=COMPLAINT&open=false")).contains(id);
        assertThat(DESK.officers("/records?type=COMPLAINT")).contains(id);
        assertThat(DESK.officers("/records/" + id)).contains("\"closing\":\"UPHELD\"");
        assertThat(REGISTRY.read("" + path)).contains("\"answer\":\"UPHELD\"");
        assertThat(DESK.everybody(school)).contains("\"upheldComplaints\":1");

        complain("k1", body.formatted(id(3), "WEATHER")).expectStatus().isBadRequest();
        complain("k2", body.formatted(UUID.randomUUID(), "FEES")).expectStatus().isNotFound();
        for (var i = 0; i < 50; i++) {
            complain("flood-" + i, body.formatted(id(4), "OTHER")).expectStatus().isCreated();
        }
        complain("flood", body.formatted(id(4), "OTHER")).expectStatus().isEqualTo(429);
    }

    private static WebTestClient.ResponseSpec complain(String key, String body) {
        return REGISTRY.visitor()
                .post()
                .uri(Desk.ROOT + "/complaints")
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    private static void closed(String record, String code) {
        DESK.post(
                        "/records/" + record + "/closing",
                        "{\"on\":\"" + today() + "\",\"code\":\"" + code + "\"}")
                .expectStatus()
                .isNoContent();
    }

    private static List<String> conflicting() {
        return IntStream.range(0, SCHOOLS / 2).mapToObj(serial -> id(serial).toString()).toList();
    }

    private static String about(int serial) {
        return "{\"institutionId\":\"" + id(serial) + "\"}";
    }

    private static UUID id(int serial) {
        return Sheets.id(serial);
    }

    private static JsonNode json(String text) {
        return JsonMapper.builder().build().readTree(text);
    }
}
