package cn.lianshen.web.json;

import tools.jackson.core.JacksonException;

/** The place in the caller's JSON, e.g. {@code founder.creditCode} or {@code aspects[2]}. */
final class JsonPath {

    private JsonPath() {}

    /** Empty when the whole body is meant. */
    static String of(JacksonException error) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : error.getPath()) {
            append(path, step);
        }
        return path.toString();
    }

    private static void append(StringBuilder path, JacksonException.Reference step) {
        String name = step.getPropertyName();
        if (name == null) {
            path.append('[').append(step.getIndex()).append(']');
        } else {
            path.append(path.isEmpty() ? "" : ".").append(name);
        }
    }
}
