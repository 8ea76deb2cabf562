package cn.lianshen.approval.approvalcase.web;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What is handed in, by material code. */
record Materials(Map<String, String> materials) {
    /** Of what there is something to read; an empty material is not handed in. */
    List<String> codes() {
        return materials.entrySet().stream()
                .filter(material -> !material.getValue().isBlank())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** As it is kept beside the event. */
    String kept(JsonMapper json) {
        return json.writeValueAsString(materials);
    }
}
