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
        private static final String PAPER = "approval.notice-issued.v1";

        static Step of(JsonNode body) {
            return new Step(body.path("version").asInt(), body.path("type").asString());
        }

        /** A notice in due form is read with the case; what it tells of is in the inbox already. */
        boolean isTold() {
            return !type.equals(PAPER);
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
