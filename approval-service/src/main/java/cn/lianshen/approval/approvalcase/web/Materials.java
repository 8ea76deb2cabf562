package cn.lianshen.approval.approvalcase.web;

import cn.lianshen.approval.material.DocumentUse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is handed in, by material code: words, documents, or both.
 *
 * @param documents the founder's own; each with its latest version where none is named
 */
record Materials(
        @Nullable Map<String, String> materials,
        @Nullable Map<String, List<DocumentUse>> documents) {

    /** Of what there is something to read; an empty material is not handed in. */
    List<String> codes() {
        var told =
                words().entrySet().stream()
                        .filter(material -> !material.getValue().isBlank())
                        .map(Map.Entry::getKey);
        var shown =
                uses().entrySet().stream()
                        .filter(material -> !material.getValue().isEmpty())
                        .map(Map.Entry::getKey);
        return Stream.concat(told, shown).distinct().toList();
    }

    Map<String, List<DocumentUse>> uses() {
        return documents == null ? Map.of() : documents;
    }

    /** As it is kept beside the event. */
    String kept(JsonMapper json) {
        return json.writeValueAsString(words());
    }

    private Map<String, String> words() {
        return materials == null ? Map.of() : materials;
    }
}
