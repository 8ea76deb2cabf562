package cn.lianshen.approval.assessment;

import cn.lianshen.approval.catalogue.Catalogue;
import cn.lianshen.approval.catalogue.MaterialSet;
import cn.lianshen.approval.routing.domain.Classification;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The materials that a filled-in form calls for. */
@Component
public final class AppliedMaterials {
    private final Catalogue catalogue;
    private final JsonMapper json;

    AppliedMaterials(Catalogue catalogue, JsonMapper json) {
        this.catalogue = catalogue;
        this.json = json;
    }

    /**
     * Codes of what is required, and of what is conditional where the facts meet the condition.
     *
     * @param form as it was filed
     */
    public List<String> of(JsonNode form) {
        var change = form.path("change");
        return catalogue
                .materialsFor(
                        form.path("item").asString(""),
                        form.path("entryMode").asString("direct"),
                        change.isString() ? change.stringValue() : null)
                .map(set -> applied(set, conditions(form)))
                .orElse(List.of());
    }

    private static List<String> applied(MaterialSet set, Conditions conditions) {
        return Stream.concat(
                        set.required().stream(),
                        set.conditional().stream()
                                .filter(row -> Boolean.TRUE.equals(conditions.met(row.when())))
                                .map(MaterialSet.Conditional::material))
                .distinct()
                .toList();
    }

    private Conditions conditions(JsonNode form) {
        return new Conditions(
                json.treeToValue(form.path("founder"), FounderFacts.class),
                json.treeToValue(form.path("school"), SchoolFacts.class),
                catalogue.kind(form.path("kind").asString("")),
                Classification.FOR_PROFIT.name().equals(form.path("classification").asString("")));
    }
}
