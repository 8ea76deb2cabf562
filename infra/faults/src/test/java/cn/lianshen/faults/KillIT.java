package cn.lianshen.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.lianshen.client.sse.SseEvent;
import cn.lianshen.client.sse.SseStream;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class KillIT {
    private static final Duration DRAINED = Duration.ofMinutes(2);
    private static final String FOUNDER = "founder2";

    private final LivePlatform platform = LivePlatform.shared();
    private final CaseTopic topic = new CaseTopic(platform.kafka());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "approval",
                "registry",
                "notification",
                "gateway",
                "identity",
                "sharing",
                "kafka",
                "postgresql"
            })
    void a_killed_process_loses_nothing_and_does_nothing_twice(String component) {
        var heard = new CopyOnWriteArrayList<SseEvent>();
        try (var stream = listen(heard);
                var filings = new Filings(platform.client(), FOUNDER)) {
            opened(stream);
            await().until(() -> filings.answered().size() >= 5);
            platform.kill(component);
            var before = filings.answered().size();
            await("filings after the kill")
                    .atMost(Duration.ofMinutes(2))
                    .until(() -> filings.answered().size() >= before + 5);
            filings.finish();
            platform.awaitReady();
            everything(filings, heard);
        }
    }

    @Test
    void with_kafka_away_for_a_minute_cases_go_on_and_everything_drains_afterwards() {
        platform.halt("kafka");
        try (var filings = new Filings(platform.client(), FOUNDER)) {
            await("Kafka is away for a while")
                    .pollDelay(Duration.ofSeconds(60))
                    .atMost(Duration.ofMinutes(2))
                    .until(() -> filings.answered().size() >= 20);
            filings.finish();
            platform.resume("kafka");
            everyEventArrives(filings);
            nothingIsDead();
        }
    }

    @Test
    void one_institution_comes_of_one_licence_however_often_the_registry_is_killed() {
        var name = "苍南县灵溪镇重启幼儿园";
        for (var i = 0; i < 3; i++) {
            new WholeCase(platform.client()).play(name + i);
            platform.kill("registry");
            platform.awaitReady();
        }

        await().atMost(DRAINED)
                .untilAsserted(
                        () -> {
                            var found = platform.client().registry().byName(name).json();
                            assertThat(found.path("items").size()).isEqualTo(3);
                        });
        nothingIsDead();
    }

    private void everything(Filings filings, List<SseEvent> heard) {
        assertThat(new HashSet<>(filings.answered().values())).hasSize(filings.answered().size());
        everyEventArrives(filings);
        await("a notice of each filing, once")
                .atMost(DRAINED)
                .untilAsserted(
                        () -> {
                            var received = received(heard);
                            assertThat(new HashSet<>(received))
                                    .containsAll(filings.answered().values());
                            assertThat(received).doesNotHaveDuplicates();
                        });
        theCountysFiguresCountEachCaseOnce();
        nothingIsDead();
    }

    private void theCountysFiguresCountEachCaseOnce() {
        var filed = topic.firstOccurrences().size();
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        var path =
                "/api/v1/approval/figures?region=330327&from="
                        + today.minusDays(1)
                        + "&to="
                        + today.plusDays(1);
        await("the projection to be complete")
                .atMost(DRAINED)
                .untilAsserted(
                        () -> {
                            var figures = platform.client().getAs("supervisor1", path).json();
                            assertThat(figures.path("filed").asInt()).isEqualTo(filed);
                        });
    }

    private void everyEventArrives(Filings filings) {
        Set<String> expected = new HashSet<>(filings.answered().values());
        await("two events of each filing")
                .atMost(DRAINED)
                .untilAsserted(
                        () -> {
                            var seen = topic.firstOccurrences();
                            assertThat(seen.keySet()).containsAll(expected);
                            expected.forEach(id -> assertThat(seen.get(id)).hasSize(2));
                        });
    }

    private void nothingIsDead() {
        for (var reader : List.of("registry", "notification")) {
            assertThat(topic.read("approval.cases.v1." + reader + ".dlt")).isEmpty();
        }
    }

    private static void opened(SseStream stream) {
        try {
            stream.awaitOpen(Duration.ofSeconds(30));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private SseStream listen(List<SseEvent> heard) {
        return platform.client().inboxOf(FOUNDER).stream("", heard::add);
    }

    /** Case ids of the notices of receipt, in the order in which they came. */
    private static List<String> received(List<SseEvent> heard) {
        return heard.stream()
                .map(event -> JsonMapper.shared().readTree(event.data()))
                .filter(notice -> notice.path("type").asString().contains("received"))
                .map(notice -> notice.path("caseId").asString())
                .toList();
    }
}
