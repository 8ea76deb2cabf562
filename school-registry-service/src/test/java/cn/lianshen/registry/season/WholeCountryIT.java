package cn.lianshen.registry.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.lianshen.registry.RegisterTables;
import cn.lianshen.registry.RunningRegistry;
import cn.lianshen.testkit.CaseTopic;
import cn.lianshen.testkit.TestServers;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

/**
 * A season of many counties' institutions, as many as {@code LIANSHEN_TEST_INSTITUTIONS} says;
 * look-ups are answered while it opens.
 */
class WholeCountryIT {
    private static final String SEASONS = "/api/v1/registry/seasons";
    private static final int INSTITUTIONS =
            Integer.parseInt(System.getenv().getOrDefault("LIANSHEN_TEST_INSTITUTIONS", "10000"));
    private static final CaseTopic TOPIC = new CaseTopic("country.cases.v1", "registry");
    private static final RegisterTables TABLES =
            new RegisterTables(TestServers.postgres().createDatabase("registry"));
    private static final RunningRegistry REGISTRY =
            RunningRegistry.on(TABLES.database(), TOPIC.name());

    @AfterAll
    static void stop() {
        REGISTRY.close();
        TOPIC.close();
    }

    @Test
    void it_opens_in_short_transactions_while_look_ups_are_answered() {
        fill();
        var began = System.nanoTime();
        var season = open();
        await().atMost(Duration.ofMinutes(10))
                .pollInterval(Duration.ofMillis(200))
                .until(
                        () -> {
                            assertThat(REGISTRY.read("/api/v1/registry/institutions?name=示例"))
                                    .contains("\"items\":[{");
                            return progress(season).contains("\"state\":\"OPEN\"");
                        });
        var seconds = (System.nanoTime() - began) / 1e9;
        System.out.printf("%d institutions: opened in %.1f s%n", INSTITUTIONS, seconds);
        assertThat(progress(season))
                .contains("\"tasks\":" + (INSTITUTIONS - INSTITUTIONS / 10))
                .contains("\"NEWLY_LICENSED\":" + INSTITUTIONS / 10);
        assertThat(TABLES.column("SELECT count(DISTINCT xmin::text) FROM inspection_tasks"))
                .as("transactions")
                .isEqualTo(List.of(String.valueOf((INSTITUTIONS + 1999) / 2000)));
    }

    private static void fill() {
        TABLES.change(
                """
                CREATE TEMP TABLE n AS SELECT i, md5(i::text)::uuid AS id,
                    lpad((110000 + i %% 2800)::text, 6, '0') AS region,
                    CASE WHEN i %% 10 = 0 THEN date '2026-09-01' ELSE date '2015-09-01' END AS founded
                    FROM generate_series(1, %d) i;
                INSERT INTO projected.institutions (id, region, kind, state, classification, founded_on, name_key,
                    name_pairs, place_key, place_pairs, number_keys, credit_code, digest)
                SELECT id, region, 'KG', 'REGISTERED', 'NON_PROFIT', founded, '示例' || i,
                    ARRAY['示例'], '示例', ARRAY['示例'], ARRAY['1' || region || lpad(i::text, 8, '0')], NULL, ''
                FROM n;
                INSERT INTO projected.institution_entries (institution_id, entry, facts)
                SELECT id, '{"address":"示例镇示范路1号","campuses":[],"classification":"NON_PROFIT","foundedOn":"' || founded
                    || '","founders":["示例举办者"],"inspections":{},"institutionId":"' || id
                    || '","kind":"KG","legalRepresentative":"示例法定代表人","licence":{"act":"ENTERED","issuer":"EDU","number":"教民1'
                    || region || lpad(i::text, 8, '0') || '号","validFrom":"2015-09-01","validTo":"2999-12-31"},"name":"示例'
                    || i || '幼儿园","predecessors":[],"principal":"示例园长","region":"' || region
                    || '","registration":{"registrar":"MZ"},"state":"REGISTERED","successors":[]}', '[]'
                FROM n;
                ANALYZE projected.institutions, projected.institution_entries
                """
                        .formatted(INSTITUTIONS));
    }

    private static UUID open() {
        var location =
                REGISTRY.operator()
                        .post()
                        .uri(SEASONS)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(
                                """
                                {"year":2026,"region":"CN","selfReportUntil":"2026-12-31","concludeUntil":"2027-01-31"}
                                """)
                        .exchange()
                        .expectStatus()
                        .isCreated()
                        .expectBody()
                        .returnResult()
                        .getResponseHeaders()
                        .getLocation();
        var path = Objects.requireNonNull(location).getPath();
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    private static String progress(UUID season) {
        return Objects.requireNonNull(
                REGISTRY.operator()
                        .get()
                        .uri(SEASONS + "/" + season)
                        .exchange()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody());
    }
}
