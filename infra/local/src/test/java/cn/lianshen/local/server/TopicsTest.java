package cn.lianshen.local.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TopicsTest {
    @Test
    void the_platform_has_the_case_topic_and_a_dead_letter_topic_for_each_reader() {
        assertThat(Topics.ofPlatform())
                .extracting(Topic::name)
                .containsExactly(
                        "approval.cases.v1",
                        "approval.cases.v1.notification.dlt",
                        "approval.cases.v1.registry.dlt",
                        "registry.institutions.v1");
    }

    @Test
    void nothing_is_ever_thrown_away() {
        assertThat(Topics.ofPlatform())
                .allSatisfy(
                        topic -> {
                            assertThat(topic.partitions()).isEqualTo(12);
                            assertThat(topic.config()).containsEntry("retention.ms", "-1");
                        });
    }

    @Test
    void a_line_holds_partitions_and_settings() {
        assertThat(Topics.parse("a.b.v1", " 3  retention.ms=7  cleanup.policy=compact "))
                .isEqualTo(
                        new Topic(
                                "a.b.v1",
                                3,
                                Map.of("retention.ms", "7", "cleanup.policy", "compact")));
    }
}
