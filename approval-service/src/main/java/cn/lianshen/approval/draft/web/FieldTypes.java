package cn.lianshen.approval.draft.web;

import cn.lianshen.web.json.JsonFaults;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares JSON with the types of records, field by field, so that one wrong field does not hide
 * the next. A single value is wrong when the strict reader of filings would refuse it.
 */
record FieldTypes(JsonMapper json) {

    /** A field that is not what its type wants, or that no record has. */
    record Fault(String field, String code, @Nullable List<String> allowed) {}

    Stream<Fault> faults(String path, JsonNode node, JavaType type) {
        if (isEmpty(node)) {
            return Stream.empty();
        }
        if (node.isObject() && type.getRawClass().isRecord()) {
            return inRecord(path, node, type);
        }
        if (node.isObject() && type.isMapLikeType()) {
            return node.propertyStream()
                    .flatMap(
                            each ->
                                    faults(
                                            path + "." + each.getKey(),
                                            each.getValue(),
                                            type.getContentType()));
        }
        if (node.isArray() && type.isCollectionLikeType()) {
            return IntStream.range(0, node.size())
                    .boxed()
                    .flatMap(
                            i -> faults(path + "[" + i + "]", node.path(i), type.getContentType()));
        }
        return inValue(path, node, type);
    }

    private Stream<Fault> inRecord(String path, JsonNode node, JavaType type) {
        return node.propertyStream()
                .flatMap(
                        each ->
                                inComponent(
                                        path.isEmpty() ? each.getKey() : path + "." + each.getKey(),
                                        each.getKey(),
                                        each.getValue(),
                                        type.getRawClass()));
    }

    private Stream<Fault> inComponent(String path, String name, JsonNode node, Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .map(component -> json.constructType(component.getGenericType()))
                .map(expected -> faults(path, node, expected))
                .orElseGet(() -> Stream.of(new Fault(path, "unknown-field", null)));
    }

    private Stream<Fault> inValue(String path, JsonNode node, JavaType type) {
        try {
            json.treeToValue(node, type);
            return Stream.empty();
        } catch (JacksonException wrong) {
            var problem = JsonFaults.explain(wrong);
            return Stream.of(
                    new Fault(path, "invalid-value", allowed(problem.members().get("allowed"))));
        }
    }

    private static @Nullable List<String> allowed(@Nullable Object choices) {
        return choices instanceof List<?> list ? list.stream().map(String::valueOf).toList() : null;
    }

    /** What nobody has typed anything into yet. */
    private static boolean isEmpty(JsonNode node) {
        return node.isNull() || (node.isString() && node.stringValue().isBlank());
    }
}
