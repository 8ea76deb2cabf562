package cn.lianshen.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TopicIT {
    private static final LivePlatform PLATFORM = LivePlatform.shared();
    private static final CaseTopic TOPIC = new CaseTopic(PLATFORM.kafka());

    @BeforeAll
    static void one_case_goes_all_the_way() {
        var done = new WholeCase(PLATFORM.client()).play("苍南县灵溪镇合同幼儿园");
        await().atMost(Duration.ofSeconds(30))
                .until(
                        () ->
                                TOPIC.firstOccurrences()
                                                .getOrDefault(done.caseId(), List.of())
                                                .size()
                                        == done.version());
    }

    @Test
    void every_event_of_a_case_is_there_and_first_occurrences_come_in_version_order() {
        assertThat(TOPIC.firstOccurrences().values())
                .isNotEmpty()
                .allSatisfy(
                        events ->
                                assertThat(events)
                                        .extracting(e -> CaseTopic.header(e, "ce_sequence"))
                                        .containsExactlyElementsOf(counted(events.size())));
    }

    @Test
    void every_event_is_valid_against_its_schema() {
        assertThat(TOPIC.read("approval.cases.v1"))
                .allSatisfy(
                        e ->
                                assertThat(
                                                Schemas.faults(
                                                        CaseTopic.header(e, "ce_type"), e.value()))
                                        .isEmpty());
    }

    @Test
    void no_event_carries_what_a_person_typed_except_the_licence() {
        for (var event : TOPIC.read("approval.cases.v1")) {
            assertThat(event.value()).doesNotContain("330327198001010008", "申办报告");
            if (!CaseTopic.header(event, "ce_type").equals("approval.licence-issued.v1")) {
                assertThat(event.value()).doesNotContain("陈海燕", "林晓梅", "合同幼儿园");
            }
        }
    }

    @Test
    void a_case_stays_on_one_partition_under_its_own_key() {
        assertThat(TOPIC.firstOccurrences())
                .allSatisfy(
                        (caseId, events) -> {
                            assertThat(events)
                                    .extracting(ConsumerRecord::partition)
                                    .containsOnly(events.getFirst().partition());
                            assertThat(CaseTopic.header(events.getFirst(), "ce_subject"))
                                    .isEqualTo(caseId);
                        });
    }

    private static List<String> counted(int size) {
        return IntStream.rangeClosed(1, size).mapToObj(String::valueOf).toList();
    }
}
