package cn.lianshen.registry.licence;

import cn.lianshen.registry.RunningRegistry;
import cn.lianshen.testkit.CaseTopic;
import cn.lianshen.testkit.TestServers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.scheduler.Scheduler;

/** More files to check than the register can: whoever is too many is told so at once. */
class VerifyBusyIT {
    private static final CaseTopic TOPIC = new CaseTopic("verify-busy.cases.v1", "registry");
    private static final int WAITING = 2;

    private static RunningRegistry registry;

    @BeforeAll
    static void start() {
        registry =
                RunningRegistry.on(
                        TestServers.postgres().createDatabase("registry"),
                        TOPIC.name(),
                        List.of("--LIANSHEN_LICENCE_WAITING=" + WAITING));
    }

    @AfterAll
    static void stop() {
        registry.close();
        TOPIC.close();
    }

    @Test
    void a_file_too_many_is_sent_away_until_later_while_codes_and_numbers_are_answered() {
        var gate = new CountDownLatch(1);
        try {
            fill(registry.bean("verifyThreads", Scheduler.class), gate);
            file().expectStatus()
                    .isEqualTo(429)
                    .expectHeader()
                    .valueEquals(HttpHeaders.RETRY_AFTER, "5")
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo("verify-busy");
            registry.visitor()
                    .get()
                    .uri(Checks.VERIFY + "?number=133032769999999")
                    .exchange()
                    .expectStatus()
                    .isOk();
        } finally {
            gate.countDown();
        }
    }

    /** One is checked, and as many wait as may. */
    private static void fill(Scheduler threads, CountDownLatch gate) {
        var begun = new CountDownLatch(1);
        threads.schedule(
                () -> {
                    begun.countDown();
                    await(gate);
                });
        await(begun);
        for (var i = 0; i < WAITING; i++) {
            threads.schedule(() -> await(gate));
        }
    }

    private static ResponseSpec file() {
        return registry.visitor()
                .post()
                .uri(Checks.VERIFY)
                .contentType(MediaType.APPLICATION_PDF)
                .bodyValue("%PDF-1.7".getBytes(StandardCharsets.UTF_8))
                .exchange();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
