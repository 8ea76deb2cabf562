package cn.lianshen.gateway.portal.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What somebody typed, exactly; only line ends are made the same. */
public record Typed(MultiValueMap<String, String> values) {

    public static Typed nothing() {
        return new Typed(new LinkedMultiValueMap<>());
    }

    /** The first value of a field, empty when there is none. */
    public String first(String name) {
        String value = values.getFirst(name);
        return value == null ? "" : value.replace("\r\n", "\n");
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** Name and value of everything, but for what pages send of themselves. */
    public Map<String, List<String>> shown() {
        var shown = new LinkedHashMap<>(values);
        shown.keySet().removeIf(name -> name.startsWith("_") || name.equals("version"));
        return shown;
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }
}
