package cn.lianshen.client.api;

import java.net.http.HttpHeaders;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * What a service answered, refusals included.
 *
 * @param asked method and path, for messages
 */
public record Answer(String asked, int status, HttpHeaders headers, String body) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** The body as JSON; a missing node when it is something else. */
    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JacksonException e) {
            return MissingNode.getInstance();
        }
    }

    /**
     * This, when the status is in the 200s.
     *
     * @throws Refused otherwise
     */
    public Answer ok() {
        if (status / 100 != 2) {
            throw new Refused(this);
        }
        return this;
    }

    /** The problem's code, or empty when the answer is no problem+json. */
    public String code() {
        return json().path("code").asString("");
    }
}
