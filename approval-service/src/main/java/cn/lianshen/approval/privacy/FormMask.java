package cn.lianshen.approval.privacy;

import cn.lianshen.approval.privacy.domain.Masks;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * An application form as it is answered: citizen and mobile numbers are masked wherever they stand,
 * names of natural persons for everybody but the founder.
 */
@Component
public final class FormMask {
    private static final List<String> PERSONS = List.of("legalRepresentative", "principal");

    /**
     * A copy without what needs a reason to be seen.
     *
     * @param own whether the reader filled the form in
     */
    public JsonNode masked(JsonNode form, boolean own) {
        var copy = form.deepCopy();
        maskCitizenNumber(copy.path("founder"));
        maskNumbers(copy);
        if (!own) {
            maskNames(copy);
        }
        return copy;
    }

    /**
     * What is masked in one place of a form that somebody sees.
     *
     * @param field as a path with dots, e.g. {@code founder.citizenNumber}
     * @return empty when nothing is masked there
     */
    public Optional<String> behind(JsonNode seen, String field, boolean own) {
        var whole = at(seen, field);
        var shown = at(masked(seen, own), field);
        return whole.isValueNode() && !whole.equals(shown)
                ? Optional.of(whole.asString())
                : Optional.empty();
    }

    private static void maskNumbers(JsonNode node) {
        switch (node) {
            case ObjectNode object ->
                    object.forEachEntry((name, part) -> replaced(part, to -> object.set(name, to)));
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) {
                    int index = i;
                    replaced(array.get(i), to -> array.set(index, to));
                }
            }
            default -> {}
        }
    }

    private static void replaced(JsonNode part, Consumer<JsonNode> place) {
        if (part instanceof StringNode text) {
            place.accept(StringNode.valueOf(Masks.numbers(text.stringValue())));
        } else {
            maskNumbers(part);
        }
    }

    /** Whatever stands there, in whatever form it was sent. */
    private static void maskCitizenNumber(JsonNode founder) {
        var number = founder.path("citizenNumber");
        if (founder instanceof ObjectNode object && number.isValueNode() && !number.isNull()) {
            object.put("citizenNumber", Masks.citizenNumber(number.asString()));
        }
    }

    private static JsonNode at(JsonNode form, String field) {
        var node = form;
        for (var name : field.split("\\.", -1)) {
            node = node.path(name);
        }
        return node;
    }

    private static void maskNames(JsonNode form) {
        if (form.path("founder").path("type").asString("").equals("INDIVIDUAL")) {
            mask(form.path("founder"), "name");
        }
        PERSONS.forEach(person -> mask(form.path("school"), person));
        mask(form.path("conditions").path("board"), "head");
    }

    private static void mask(JsonNode holder, String name) {
        if (holder instanceof ObjectNode object && object.get(name) instanceof StringNode text) {
            object.put(name, Masks.name(text.stringValue()));
        }
    }
}
