package cn.lianshen.client.demo;

import cn.lianshen.client.sse.SseEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A notice as the stream brings it. */
record Notice(String id, String caseId, Step step, String title, String text) {

    /**
     * What the notice, or a line of the case's history, is about.
     *
     * @param type wire name of the event
     */
    record Step(int version, String type) {

        static Step of(JsonNode body) {
            return new Step(body.path("version").asInt(), body.path("type").asString());
        }
    }

    static Notice of(SseEvent event) {
        JsonNode body = JsonMapper.shared().readTree(event.data());
        return new Notice(
                event.id(),
                body.path("caseId").asString(),
                Step.of(body),
                body.path("title").asString(),
                body.path("text").asString());
    }
}
