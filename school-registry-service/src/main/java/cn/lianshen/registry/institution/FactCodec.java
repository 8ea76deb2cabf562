package cn.lianshen.registry.institution;

import cn.lianshen.registry.institution.domain.Happening;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What happened, as it is kept: a type such as {@code licence-issued}, and canonical JSON. */
@Component
public final class FactCodec {
    private static final Map<String, Class<?>> TYPES =
            Arrays.stream(Happening.class.getPermittedSubclasses())
                    .collect(Collectors.toUnmodifiableMap(FactCodec::nameOf, Function.identity()));

    private final CanonicalJson json;

    FactCodec(CanonicalJson json) {
        this.json = json;
    }

    public String type(Happening what) {
        return nameOf(what.getClass());
    }

    public String body(Happening what) {
        return json.write(what);
    }

    /**
     * What {@link #type} and {@link #body} were made from.
     *
     * @throws IllegalStateException for a type that this version does not know
     */
    public Happening read(String type, String body) {
        var known = TYPES.get(type);
        if (known == null) {
            throw new IllegalStateException("unknown fact " + type);
        }
        return (Happening) json.read(body, known);
    }

    private static String nameOf(Class<?> type) {
        return type.getSimpleName().replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
