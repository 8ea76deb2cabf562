package cn.lianshen.web.json;

import cn.lianshen.web.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a request body that a controller took as bytes, because its hash is needed too. What is
 * wrong with it leaves as 400 with the field, just as for a body that Spring reads.
 */
public final class JsonBodies {

    private final JsonMapper mapper;

    public JsonBodies(JsonMapper strict) {
        this.mapper = strict;
    }

    /** Never null; the literal {@code null} counts as no body. */
    public <T> T read(byte[] body, Class<T> type) {
        try {
            T value = mapper.readValue(body, type);
            if (value == null) {
                throw Problem.of(400, "missing-body").asException();
            }
            return value;
        } catch (JacksonException wrong) {
            throw JsonFaults.explain(wrong).asException();
        }
    }
}
