package cn.lianshen.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

class EventRecordsTest {
    private static final UUID ID = UUID.fromString("0190163d-8694-739b-aea5-966c26f8ad91");
    private final EventRecords records = new EventRecords(Relays.properties("approval.cases.v1"));

    @Test
    void the_record_is_a_cloud_event_in_binary_mode() {
        var record = records.of(event(7, Instant.parse("2026-11-22T03:04:05.120Z")));

        assertThat(record.topic()).isEqualTo("approval.cases.v1");
        assertThat(record.key()).isEqualTo(ID.toString());
        assertThat(new String(record.value(), StandardCharsets.UTF_8)).isEqualTo("{\"a\":1}");
        assertThat(headers(record))
                .containsExactly(
                        Map.entry("ce_specversion", "1.0"),
                        Map.entry("ce_id", ID + "/7"),
                        Map.entry("ce_type", "approval.licence-issued.v1"),
                        Map.entry("ce_source", "/lianshen/approval/330327"),
                        Map.entry("ce_subject", ID.toString()),
                        Map.entry("ce_time", "2026-11-22T03:04:05.120000Z"),
                        Map.entry("ce_sequence", "7"),
                        Map.entry(
                                "ce_dataschema",
                                "https://lianshen.cn/schemas/approval.licence-issued.v1.schema.json"),
                        Map.entry("content-type", "application/json"));
    }

    @Test
    void what_was_written_can_be_read() {
        var record = records.of(event(7, Rows.AT));
        var headers = new LinkedHashMap<String, byte[]>();
        record.headers().forEach(header -> headers.put(header.key(), header.value()));
        var arrival = new Arrival("t", 0, 1, record.key(), headers, record.value());

        var read = EventReader.read(arrival);

        assertThat(read.id()).isEqualTo(ID + "/7");
        assertThat(read.aggregateId()).isEqualTo(ID);
        assertThat(read.version()).isEqualTo(7);
        assertThat(read.region()).isEqualTo("330327");
        assertThat(read.at()).isEqualTo(Rows.AT);
    }

    private static CommittedEvent event(int version, Instant at) {
        return new CommittedEvent(
                ID,
                version,
                "approval.licence-issued.v1",
                "330327",
                at,
                "{\"a\":1}".getBytes(StandardCharsets.UTF_8),
                new RelayCursor("1", 1));
    }

    private static Map<String, String> headers(ProducerRecord<String, byte[]> record) {
        var headers = new LinkedHashMap<String, String>();
        Arrays.stream(record.headers().toArray())
                .forEach(
                        header ->
                                headers.put(
                                        header.key(),
                                        new String(header.value(), StandardCharsets.UTF_8)));
        return headers;
    }
}
