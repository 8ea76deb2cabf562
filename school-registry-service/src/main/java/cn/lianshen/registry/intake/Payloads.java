package cn.lianshen.registry.intake;

import cn.lianshen.outbox.PermanentFault;
import cn.lianshen.outbox.ReceivedEvent;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads payloads into records that name just the fields they use; further fields are passed over,
 * so that the sender may add some.
 */
@Component
public final class Payloads {
    private final JsonMapper json =
            JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .addModule(new SimpleModule().addDeserializer(String.class, new StorableText()))
                    .build();

    /**
     * The event's payload as far as {@code type} names it.
     *
     * @throws PermanentFault when the payload is no JSON, or a field that {@code type} needs is
     *     missing or wrong, or holds text that the database does not take
     */
    public <T> T read(ReceivedEvent event, Class<T> type) {
        try {
            return json.readValue(event.data(), type);
        } catch (JacksonException unreadable) {
            throw new PermanentFault("payload of " + event.id() + " is unreadable", unreadable);
        }
    }
}
