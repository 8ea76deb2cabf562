package cn.lianshen.registry.exchange;

import static cn.lianshen.registry.exchange.Sheets.outcome;
import static cn.lianshen.registry.exchange.Sheets.school;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.registry.RegisterTables;
import cn.lianshen.registry.RunningRegistry;
import cn.lianshen.testkit.CaseTopic;
import cn.lianshen.testkit.TestServers;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.HttpHeaders;
import reactor.core.scheduler.Scheduler;

/** Tables that come at a bad moment are refused with nothing entered, and go in later. */
class NotNowIT {
    private static final CaseTopic TOPIC = new CaseTopic("not-now.cases.v1", "registry");
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
    void while_the_register_is_built_anew() {
        var table = Sheets.csv(List.of(school(1)));
        var loop = REGISTRY.bean("rebuildLoop", SmartLifecycle.class);
        loop.stop();
        TABLES.change("UPDATE rebuilds SET step = 'READING'");
        var refused = outcome(REGISTRY, "", table);
        assertThat(refused.state()).isEqualTo("REFUSED");
        assertThat(refused.problem()).isEqualTo("rebuild-under-way");
        assertThat(TABLES.column("SELECT institution_id::text FROM own_facts"))
                .doesNotContain(Sheets.id(1).toString());
        assertThat(outcome(REGISTRY, "?dryRun=true", table).state()).isEqualTo("CHECKED");

        TABLES.change("UPDATE rebuilds SET step = 'NONE'");
        loop.start();
        assertThat(outcome(REGISTRY, "", table).state()).isEqualTo("DONE");
    }

    @Test
    void while_too_many_wait() {
        var table = Sheets.csv(List.of(school(2)));
        var gate = new CountDownLatch(1);
        try {
            fill(REGISTRY.bean("importThreads", Scheduler.class), gate);
            Sheets.hand(REGISTRY, "", table)
                    .expectStatus()
                    .isEqualTo(503)
                    .expectHeader()
                    .valueEquals(HttpHeaders.RETRY_AFTER, "30")
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo("imports-busy");
        } finally {
            gate.countDown();
        }
        assertThat(TABLES.column("SELECT problem FROM imports WHERE problem = 'imports-busy'"))
                .hasSize(1);
        assertThat(outcome(REGISTRY, "", table).state()).isEqualTo("DONE");
    }

    /** One is worked off and as many wait as may. */
    private static void fill(Scheduler threads, CountDownLatch gate) {
        var begun = new CountDownLatch(1);
        threads.schedule(
                () -> {
                    begun.countDown();
                    await(gate);
                });
        await(begun);
        for (var i = 0; i < ExchangeConfiguration.WAITING; i++) {
            threads.schedule(() -> await(gate));
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
