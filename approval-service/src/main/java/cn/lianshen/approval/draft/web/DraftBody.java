package cn.lianshen.approval.draft.web;

import cn.lianshen.approval.draft.DraftText;
import cn.lianshen.web.json.JsonBodies;
import cn.lianshen.web.problem.Problem;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;

/** A request body: the text to keep, and what it says. */
record DraftBody(String content, JsonNode form) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Anything but one JSON object in UTF-8 is 400. */
    static DraftBody read(byte[] body, JsonBodies bodies) {
        var form = bodies.read(body, JsonNode.class);
        if (!form.isObject()) {
            throw Problem.of(400, "draft-not-an-object").asException();
        }
        var content = new String(body, StandardCharsets.UTF_8);
        if (content.indexOf(0) >= 0) { // JSON in UTF-16 or UTF-32, which the parser would take
            throw Problem.of(400, "malformed-json", 1, 1).asException();
        }
        return new DraftBody(withoutMark(content), form);
    }

    DraftText text() {
        return DraftText.of(content, form);
    }

    private static String withoutMark(String content) {
        return content.startsWith(BYTE_ORDER_MARK) ? content.substring(1) : content;
    }
}
