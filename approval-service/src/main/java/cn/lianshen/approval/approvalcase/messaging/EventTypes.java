package cn.lianshen.approval.approvalcase.messaging;

import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Wire names of the events: {@code OpinionRecorded} is {@code approval.opinion-recorded.v1}. */
public final class EventTypes {
    private static final Map<String, Class<?>> BY_NAME =
            kinds(CaseEvent.class)
                    .collect(Collectors.toUnmodifiableMap(EventTypes::name, Function.identity()));
    private static final Map<Class<?>, String> BY_CLASS =
            BY_NAME.entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private EventTypes() {}

    /** The wire name of an event. */
    public static String of(CaseEvent event) {
        return String.valueOf(BY_CLASS.get(event.getClass()));
    }

    /** The wire name of a kind of event. */
    public static String of(Class<? extends CaseEvent> kind) {
        return String.valueOf(BY_CLASS.get(kind));
    }

    /** Every wire name that this version writes, in alphabetical order. */
    public static List<String> all() {
        return BY_NAME.keySet().stream().sorted().toList();
    }

    /**
     * The event class of a wire name.
     *
     * @throws IllegalStateException for a name that this version of the service never wrote
     */
    public static Class<? extends CaseEvent> classOf(String name) {
        var type = BY_NAME.get(name);
        if (type == null) {
            throw new IllegalStateException("event log holds an unknown type: " + name);
        }
        return type.asSubclass(CaseEvent.class);
    }

    /** Every kind of event, by way of the groups that they come in. */
    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(EventTypes::kinds)
                : Stream.of(type);
    }

    private static String name(Class<?> event) {
        var kebab = event.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-");
        return "approval." + kebab.toLowerCase(Locale.ROOT) + ".v1";
    }
}
