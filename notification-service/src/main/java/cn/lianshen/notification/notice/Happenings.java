package cn.lianshen.notification.notice;

import cn.lianshen.notification.notice.domain.Happening;
import cn.lianshen.outbox.PermanentFault;
import cn.lianshen.outbox.ReceivedEvent;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the payloads of the events that somebody is told of; fields not named are passed over. A
 * record bears the name of its event: {@code OpinionRecorded} is read from {@code
 * approval.opinion-recorded.v1}.
 */
@Component
final class Happenings {
    private static final Map<String, Class<? extends Happening>> TYPES =
            kinds(Happening.class)
                    .collect(Collectors.toUnmodifiableMap(Happenings::name, Function.identity()));

    private final JsonMapper json =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    /** Wire names of the events that are read. */
    static Set<String> types() {
        return TYPES.keySet();
    }

    boolean understands(String type) {
        return TYPES.containsKey(type);
    }

    /**
     * @throws PermanentFault when the payload is no JSON, or a field that is needed is missing or
     *     wrong
     */
    Happening read(ReceivedEvent event) {
        var type = TYPES.get(event.type());
        if (type == null) {
            throw new PermanentFault("nobody is told of " + event.type());
        }
        try {
            return json.readValue(event.data(), type);
        } catch (JacksonException unreadable) {
            throw new PermanentFault("payload of " + event.id() + " is unreadable", unreadable);
        }
    }

    /** Every kind of happening, by way of the groups that they come in. */
    private static Stream<Class<? extends Happening>> kinds(Class<? extends Happening> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses())
                        .flatMap(kind -> kinds(kind.asSubclass(Happening.class)))
                : Stream.of(type);
    }

    private static String name(Class<?> kind) {
        var kebab = kind.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-");
        return "approval." + kebab.toLowerCase(Locale.ROOT) + ".v1";
    }
}
