package cn.lianshen.gateway.portal.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What somebody typed, exactly; only line ends are made the same, and control characters, which no
 * keyboard types and no page may hold, are left out.
 */
public record Typed(MultiValueMap<String, String> values) {
    /** Stands among the fields when files came along, which are kept nowhere. */
    static final String FILES = "_files";

    private static final Pattern OF_PAGES =
            Pattern.compile("_.*|attempt|upload|drop|delete|seen\\..*|use\\..*");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\t\\n\\r]]");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    public Typed {
        var text = new LinkedMultiValueMap<String, String>();
        values.forEach((name, all) -> all.forEach(value -> text.add(name, readable(value))));
        values = text;
    }

    /** A name without a value comes as nothing at all. */
    private static String readable(String value) {
        return CONTROL.matcher(Objects.toString(value, "")).replaceAll("");
    }

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

    /** What is to be sent once more: all but buttons and what each page makes anew. */
    public Map<String, List<String>> sent() {
        var sent = new LinkedHashMap<>(values);
        sent.keySet().removeIf(name -> OF_PAGES.matcher(name).matches());
        return sent;
    }

    /** What somebody can read again: without the version and the ids of documents. */
    public Map<String, List<String>> shown() {
        var shown = new LinkedHashMap<>(sent());
        shown.remove("version");
        shown.values().removeIf(all -> all.stream().allMatch(ID.asMatchPredicate()));
        return shown;
    }

    /** The same with other values in a field; none empties it. */
    public Typed with(String name, List<String> values) {
        var changed = new LinkedMultiValueMap<>(this.values);
        changed.remove(name);
        changed.addAll(name, values);
        return new Typed(changed);
    }

    /** Whether files came along, which have to be chosen again. */
    public boolean hadFiles() {
        return has(FILES);
    }

    /** The same once its files were read. */
    public Typed withoutFiles() {
        return with(FILES, List.of());
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }
}
