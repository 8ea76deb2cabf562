package cn.lianshen.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianshen.notification.notice.domain.AcceptanceHappening.SupplementRequested;
import cn.lianshen.notification.notice.domain.FollowedCase;
import cn.lianshen.notification.notice.domain.IntakeHappening.ApplicationFiled;
import cn.lianshen.notification.notice.domain.NoticePolicy;
import cn.lianshen.outbox.PermanentFault;
import cn.lianshen.outbox.ReceivedEvent;
import cn.lianshen.testkit.ContractExamples;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class HappeningsTest {
    private static final FollowedCase CASE =
            FollowedCase.of(new ApplicationFiled("3303", "330327", "p-0001", "EDU"));

    private final Happenings happenings = new Happenings();

    static List<JsonNode> examples() {
        return ContractExamples.of("approval", "notification");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_example_is_read_and_somebody_is_told_of_it(JsonNode example) {
        var happening = happenings.read(event(type(example), example.toString()));
        assertThat(NoticePolicy.notices(happening, CASE.after(happening))).isNotEmpty();
    }

    @Test
    void there_is_an_example_of_every_event_that_is_read() {
        assertThat(examples().stream().map(HappeningsTest::type).collect(Collectors.toSet()))
                .isEqualTo(Happenings.types());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "case-archived",
                "collective-decision-recorded",
                "hearing-held",
                "legality-opinion-recorded",
                "notice-issued",
                "officer-assigned",
                "something-of-the-future"
            })
    void what_nobody_is_told_of_is_passed_over(String type) {
        assertThat(happenings.understands("approval." + type + ".v1")).isFalse();
    }

    @Test
    void a_later_version_of_an_event_is_passed_over() {
        assertThat(happenings.understands("approval.opinion-recorded.v1")).isTrue();
        assertThat(happenings.understands("approval.opinion-recorded.v2")).isFalse();
    }

    @Test
    void what_the_sender_adds_is_passed_over() {
        var json =
                """
                {"materials":["M05"],"bureaus":["EDU"],"future":{"a":1},
                "deadline":{"clock":"SUPPLEMENT","amount":5,"due":"2026-12-02","future":true}}
                """;
        assertThat(happenings.read(event("approval.supplement-requested.v1", json)))
                .isInstanceOf(SupplementRequested.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"materials\":[\"M05\"]}", "{", "[]"})
    void a_payload_without_what_is_needed_is_a_permanent_fault(String json) {
        assertThatThrownBy(() -> happenings.read(event("approval.supplement-requested.v1", json)))
                .isInstanceOf(PermanentFault.class);
    }

    private static String type(JsonNode example) {
        return example.get("type").asString();
    }

    private static ReceivedEvent event(String type, String json) {
        var id = UUID.randomUUID();
        var data = json.getBytes(StandardCharsets.UTF_8);
        return new ReceivedEvent(id + "/1", type, id, 1, "330327", Instant.EPOCH, data);
    }
}
