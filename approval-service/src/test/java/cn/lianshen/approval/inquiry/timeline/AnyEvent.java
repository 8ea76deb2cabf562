package cn.lianshen.approval.inquiry.timeline;

import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every kind of event, once for each thing that can have come of it; all other fields are empty.
 */
final class AnyEvent {
    private AnyEvent() {}

    static Stream<CaseEvent> all() {
        return kinds(CaseEvent.class).flatMap(AnyEvent::events);
    }

    static String type(CaseEvent event) {
        var name = event.getClass().getSimpleName();
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(AnyEvent::kinds)
                : Stream.of(type);
    }

    private static Stream<CaseEvent> events(Class<?> kind) {
        var fields = kind.getRecordComponents();
        return combinations(fields, 0).stream().map(values -> event(kind, fields, values));
    }

    private static CaseEvent event(Class<?> kind, RecordComponent[] fields, List<Value> values) {
        try {
            var types = Arrays.stream(fields).map(RecordComponent::getType).toArray(Class[]::new);
            return (CaseEvent)
                    kind.getDeclaredConstructor(types)
                            .newInstance(values.stream().map(Value::content).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(kind + " cannot be made of empty fields", e);
        }
    }

    /** A list holds no nulls, so they are wrapped. */
    private record Value(@Nullable Object content) {}

    private static List<List<Value>> combinations(RecordComponent[] fields, int from) {
        if (from == fields.length) {
            return List.of(List.of());
        }
        var all = new ArrayList<List<Value>>();
        for (var value : values(fields[from].getType())) {
            for (var rest : combinations(fields, from + 1)) {
                all.add(Stream.concat(Stream.of(value), rest.stream()).toList());
            }
        }
        return all;
    }

    private static List<Value> values(Class<?> type) {
        if (type.isEnum()) {
            return Stream.<Object>of(type.getEnumConstants()).map(Value::new).toList();
        }
        return switch (type.getSimpleName()) {
            case "boolean" -> List.of(new Value(true), new Value(false));
            case "int" -> List.of(new Value(0));
            case "List" -> List.of(new Value(List.of()));
            default -> List.of(new Value(null));
        };
    }
}
