package cn.lianshen.registry.licence;

import cn.lianshen.registry.RunningRegistry;
import cn.lianshen.testkit.CaseTopic;
import cn.lianshen.testkit.TestServers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.reactive.server.WebTestClient;

/** A register whose keys are not there yet: it runs, and says what it lacks. */
class NoKeysIT {
    private static final CaseTopic TOPIC = new CaseTopic("keyless.cases.v1", "registry");

    @TempDir private static Path keys;

    private static RunningRegistry registry;

    @BeforeAll
    static void start() {
        registry =
                RunningRegistry.on(
                        TestServers.postgres().createDatabase("registry"),
                        TOPIC.name(),
                        List.of("--LIANSHEN_SEAL_KEYS=" + keys));
    }

    @AfterAll
    static void stop() {
        registry.close();
        TOPIC.close();
    }

    @Test
    void who_asks_gets_a_sentence_until_keys_are_there_and_then_the_file() {
        var school = LicensedSchool.in(registry, TOPIC, 6);
        school.licensed("2026-01-01", "2999-12-31", "苍南县星星幼儿园6");
        school.awaitEndings("-");
        refused(school.asFounder(), school.path() + "/1.pdf");
        refused(registry.visitor(), Checks.VERIFY + "?token=" + "A".repeat(160));
        registry.visitor().get().uri("/actuator/health").exchange().expectStatus().isOk();
        TestSeals.in(keys);
        school.file(1, "pdf");
    }

    private static void refused(WebTestClient client, String path) {
        client.get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isEqualTo(503)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("seal-keys-missing");
    }
}
