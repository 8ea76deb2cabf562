package cn.lianshen.web.problem;

import java.util.Arrays;
import java.util.List;

/**
 * One thing wrong with one field, when a problem has several.
 *
 * @param field path as the caller wrote it, e.g. {@code founder.creditCode} or {@code aspects[2]}
 * @param code names the sentence in the message bundles
 * @param arguments what the sentence's placeholders stand for
 */
public record FieldFault(String field, String code, List<String> arguments) {

    public FieldFault {
        arguments = List.copyOf(arguments);
    }

    public static FieldFault of(String field, String code, Object... arguments) {
        return new FieldFault(field, code, Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
