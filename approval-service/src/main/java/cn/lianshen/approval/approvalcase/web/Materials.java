package cn.lianshen.approval.approvalcase.web;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What is handed in, by material code. */
record Materials(Map<String, String> materials) {
    List<String> codes() {
        return List.copyOf(materials.keySet());
    }

    /** As it is kept beside the event. */
    String kept(JsonMapper json) {
        return json.writeValueAsString(materials);
    }
}
