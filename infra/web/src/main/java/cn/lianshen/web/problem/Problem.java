package cn.lianshen.web.problem;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One answer that says no (RFC 9457), still without words: title and sentence come from the message
 * bundles by code, in the reader's language, when it is written.
 *
 * @param status HTTP status, 400 to 599
 * @param code kebab-case code or rule id; also the end of the problem's type
 * @param arguments what the sentence's placeholders stand for
 * @param field path of the field or name of the header at fault
 * @param errors each fault, when there are several
 * @param members further members of the answer, e.g. {@code currentVersion}
 * @param headers further headers of the answer, e.g. {@code Retry-After}
 */
public record Problem(
        int status,
        String code,
        List<String> arguments,
        @Nullable String field,
        List<FieldFault> errors,
        Map<String, Object> members,
        Map<String, String> headers) {

    public static Problem of(int status, String code, Object... arguments) {
        List<String> texts = Arrays.stream(arguments).map(String::valueOf).toList();
        return new Problem(status, code, texts, null, List.of(), Map.of(), Map.of());
    }

    /** What does not exist, or what the caller must not learn of. */
    public static Problem notFound() {
        return of(404, "not-found");
    }

    /** What the caller sees but may not do. */
    public static Problem forbidden() {
        return of(403, "forbidden");
    }

    public Problem at(String path) {
        return new Problem(status, code, arguments, path, errors, members, headers);
    }

    public Problem faults(List<FieldFault> faults) {
        return new Problem(status, code, arguments, field, List.copyOf(faults), members, headers);
    }

    public Problem with(String member, Object value) {
        return new Problem(
                status, code, arguments, field, errors, plus(members, member, value), headers);
    }

    public Problem header(String name, String value) {
        return new Problem(
                status, code, arguments, field, errors, members, plus(headers, name, value));
    }

    /** For the places that can only leave by throwing; carries no stack. */
    public ProblemException asException() {
        return new ProblemException(this);
    }

    private static <V> Map<String, V> plus(Map<String, V> map, String key, V value) {
        Map<String, V> copy = new LinkedHashMap<>(map);
        copy.put(key, value);
        return Collections.unmodifiableMap(copy);
    }
}
