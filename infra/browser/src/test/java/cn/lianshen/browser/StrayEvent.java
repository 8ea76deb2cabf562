package cn.lianshen.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** An event of a case that nobody has filed, with a script in it: no reader can take it in. */
final class StrayEvent {
    private static final String PAYLOAD =
            "{\"article\":\"62\",\"note\":\"<script>alert(1)</script>\",\"name\":\"𠮷\\u0000\"}";

    private StrayEvent() {}

    /** Puts one on the topic; the case that it speaks of. */
    static UUID publish(Stage stage) {
        var caseId = UUID.randomUUID();
        var event =
                new ProducerRecord<>(
                        "approval.cases.v1", caseId.toString(), PAYLOAD.getBytes(UTF_8));
        headers(caseId).forEach((name, value) -> event.headers().add(name, value.getBytes(UTF_8)));
        Map<String, Object> settings = Map.of("bootstrap.servers", stage.brokers());
        try (var producer =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(event).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("the event did not get to the topic", e);
        }
        return caseId;
    }

    private static Map<String, String> headers(UUID caseId) {
        return Map.of(
                "ce_specversion", "1.0",
                "ce_id", caseId + "/9",
                "ce_type", "approval.licence-revoked.v1",
                "ce_source", "/lianshen/approval/330327",
                "ce_subject", caseId.toString(),
                "ce_time", Instant.now().toString(),
                "ce_sequence", "9",
                "content-type", "application/json");
    }
}
