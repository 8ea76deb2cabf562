package cn.lianshen.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReceivedHeadersTest {
    private static final UUID ID = UUID.fromString("0190163d-8694-739b-aea5-966c26f8ad91");

    @ParameterizedTest
    @ValueSource(strings = {"ce_", "ce-", "cloudEvents:"})
    void attributes_are_found_under_every_name_that_the_framework_gives_them(String prefix) {
        var headers = Messages.attributes(ID, 3, prefix);

        var event = EventReader.read(Arrivals.of(Messages.message("t", ID, headers, "{}")));

        assertThat(event.id()).isEqualTo(ID + "/3");
        assertThat(event.aggregateId()).isEqualTo(ID);
        assertThat(event.version()).isEqualTo(3);
        assertThat(event.type()).isEqualTo(Messages.TYPE);
        assertThat(event.region()).isEqualTo("330327");
        assertThat(event.at()).isEqualTo(Rows.AT);
    }

    @Test
    void only_what_was_on_the_wire_is_kept_under_its_own_name() {
        var headers = Messages.attributes(ID, 3, "ce-");
        headers.put("traceparent", "00-abc");
        headers.put("scst_nativeHeadersPresent", true);

        var arrival = Arrivals.of(Messages.message("t", ID, headers, "{}"));

        assertThat(arrival.headers())
                .containsOnlyKeys(
                        "ce_specversion",
                        "ce_id",
                        "ce_type",
                        "ce_source",
                        "ce_subject",
                        "ce_time",
                        "ce_sequence",
                        "traceparent",
                        "content-type");
        assertThat(arrival.key()).isEqualTo(ID.toString());
    }

    @Test
    void a_record_is_read_alike_with_or_without_a_binder_in_between() {
        var direct = Arrivals.of(Messages.record("t", ID, 3, "{}"));
        var throughBinder = Arrivals.of(Messages.event("t", ID, 3, "{}"));

        assertThat(EventReader.read(direct))
                .usingRecursiveComparison()
                .isEqualTo(EventReader.read(throughBinder));
        assertThat(direct.key()).isEqualTo(throughBinder.key());
    }

    @ParameterizedTest
    @CsvSource({
        "ce_specversion, 0.3",
        "ce_sequence, seven",
        "ce_subject, no-uuid",
        "ce_time, yesterday",
        "ce_type, ' '"
    })
    void an_attribute_that_is_not_what_it_should_be_can_never_succeed(String name, String value) {
        var headers = new HashMap<>(Messages.attributes(ID, 3, "ce_"));
        headers.put(name, value);
        var arrival = Arrivals.of(Messages.message("t", ID, headers, "{}"));

        assertThatThrownBy(() -> EventReader.read(arrival)).isInstanceOf(PermanentFault.class);
        assertThat(arrival.aggregateId()).isEqualTo(ID);
    }
}
