package cn.lianshen.approval.approvalcase.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import cn.lianshen.outbox.EventRow;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContractTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyEvent")
    void every_event_is_valid_against_its_published_schema(EventRow row) {
        assertThat(Contract.faults(row.type(), text(row))).isEmpty();
    }

    @Test
    void every_kind_of_event_has_a_schema() {
        assertThat(Contract.files(""))
                .containsAll(
                        Contract.types(CaseEvent.class)
                                .map(type -> type + ".schema.json")
                                .toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyEvent")
    void an_event_read_back_is_the_event_that_was_written(EventRow row) {
        var codec = new EventCodec();
        var event = codec.decode(row.type(), row.payload());

        assertThat(EventTypes.of(event)).isEqualTo(row.type());
        assertThat(Stories.events()).contains(event);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyEvent")
    void the_bytes_are_canonical_keys_sorted_and_nothing_null(EventRow row) {
        assertThat(text(row)).isEqualTo(Contract.canonical(text(row))).doesNotContain("null");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("schemas")
    void a_released_schema_is_frozen(String name) {
        assertThat(Contract.resource(name))
                .as(
                        "%s differs from its golden copy. A released schema is never edited: add a"
                                + " .v2 beside it, see the contract's README",
                        name)
                .isEqualTo(Contract.resource("frozen/" + name));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void every_example_for_a_reader_is_valid_against_its_schema(String path) {
        var example = Contract.resource(path);

        assertThat(Contract.faults(Contract.typeIn(example), example)).isEmpty();
    }

    @Test
    void an_event_with_a_name_that_no_licence_publishes_is_not_valid() {
        var received = text(Stories.rows().get(1));
        var named = received.substring(0, received.length() - 1) + ",\"founderName\":\"某人\"}";

        assertThat(Contract.faults(Stories.rows().get(1).type(), named)).isNotEmpty();
    }

    static List<EventRow> everyEvent() {
        return Stories.rows();
    }

    static Stream<String> schemas() {
        return Contract.files("").filter(name -> name.endsWith(".schema.json"));
    }

    static Stream<String> examples() {
        return Stream.of("registry", "notification")
                .flatMap(reader -> Contract.files("examples/" + reader));
    }

    private static String text(EventRow row) {
        return new String(row.payload(), StandardCharsets.UTF_8);
    }
}
