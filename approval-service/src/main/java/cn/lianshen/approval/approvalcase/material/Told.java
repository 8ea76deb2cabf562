package cn.lianshen.approval.approvalcase.material;

import cn.lianshen.approval.approvalcase.CaseEntry;
import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import cn.lianshen.approval.approvalcase.domain.event.MaterialsReplaced;
import cn.lianshen.approval.approvalcase.domain.event.SupplementProvided;
import cn.lianshen.approval.approvalcase.domain.event.ToleratedMaterialsProvided;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a founder has said of materials in words.
 *
 * @param form as filed; empty once erased
 * @param materials codes of those of which there is something to read
 */
record Told(JsonNode form, Set<String> materials) {

    static Told of(List<CaseEntry> history, JsonMapper json) {
        var form = text(history.getFirst(), json);
        var told = new HashSet<>(codes(form.path("answers")));
        history.stream()
                .filter(entry -> brings(entry.event()))
                .forEach(entry -> told.addAll(codes(text(entry, json))));
        return new Told(form, told);
    }

    private static boolean brings(CaseEvent event) {
        return switch (event) {
            case SupplementProvided _, MaterialsReplaced _, ToleratedMaterialsProvided _ -> true;
            default -> false;
        };
    }

    private static JsonNode text(CaseEntry entry, JsonMapper json) {
        var text = entry.confidential();
        return text == null ? json.createObjectNode() : json.readTree(text);
    }

    private static Set<String> codes(JsonNode byMaterial) {
        var codes = new HashSet<String>();
        byMaterial.forEachEntry(
                (material, answer) -> {
                    if (!answer.asString("").isBlank()) {
                        codes.add(material);
                    }
                });
        return codes;
    }
}
