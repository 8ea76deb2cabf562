package cn.lianshen.gateway.portal.operator;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The kinds of events that there are, and what they are called. */
public record EventKinds(List<Kind> all, Map<String, String> names) {

    /** One of them. */
    public record Kind(String type, String text) {}

    static EventKinds of(Kind... kinds) {
        return new EventKinds(
                List.of(kinds),
                Stream.of(kinds).collect(Collectors.toMap(Kind::type, Kind::text, (a, _) -> a)));
    }

    static EventKinds none() {
        return of();
    }

    /** The code itself where there is no name. */
    public String name(@Nullable String type) {
        String code = type == null ? "?" : type;
        return names.getOrDefault(code, code);
    }
}
