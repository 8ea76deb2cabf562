package cn.lianshen.gateway.portal.form;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.util.LinkedMultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The form that is filled in, as the JSON that is kept and filed. Fields are reached by their
 * paths. What does not fit its type is kept as it was typed: nothing is lost, and the service says
 * what is wrong with it.
 */
public record FormTree(ObjectNode json) {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}");

    public static FormTree empty() {
        return new FormTree(MAPPER.createObjectNode());
    }

    public JsonNode at(String path) {
        JsonNode node = json;
        for (String step : path.split("\\.", -1)) {
            node = node.path(step);
        }
        return node;
    }

    public String text(String path) {
        JsonNode node = at(path);
        return node.isValueNode() && !node.isNull() ? node.asString() : "";
    }

    public boolean says(String path, String value) {
        return text(path).equals(value);
    }

    /** Whether there is something in it, or in what may be filled in instead. */
    public boolean isFilled(Field field) {
        String instead = field.instead();
        return isFilled(field.name()) || (instead != null && isFilled(instead));
    }

    private boolean isFilled(String path) {
        JsonNode node = at(path);
        return node.isArray() ? !node.isEmpty() : !text(path).isBlank();
    }

    /** The documents that a field names. */
    public List<String> documents(String path) {
        return at(path).valueStream()
                .map(each -> each.path("documentId").asString(""))
                .filter(id -> !id.isEmpty())
                .toList();
    }

    /** Whether any material has a file. */
    public boolean hasDocuments() {
        return at("materials").valueStream().anyMatch(files -> !files.isEmpty());
    }

    /** The kept values of these fields, as if they had been typed. */
    public Typed typed(List<Field> fields) {
        var values = new LinkedMultiValueMap<String, String>();
        for (Field field : fields) {
            JsonNode node = at(field.name());
            if (field.type() == Field.Type.FILES) {
                values.addAll(field.name(), documents(field.name()));
            } else if (node.isArray()) {
                node.forEach(each -> values.add(field.name(), each.asString()));
            } else if (!node.isMissingNode()) {
                values.add(field.name(), text(field.name()));
            }
        }
        return new Typed(values);
    }

    /** Takes over what was typed into these fields; an emptied field is left out. */
    public void take(Typed typed, List<Field> fields) {
        for (Field field : fields) {
            put(field, typed);
        }
    }

    public void put(String path, String value) {
        parent(path).put(last(path), value);
    }

    public void put(String path, boolean value) {
        parent(path).put(last(path), value);
    }

    public void put(String path, int value) {
        parent(path).put(last(path), value);
    }

    /** A list; none when it is empty. */
    public void putAll(String path, List<String> values) {
        if (!values.isEmpty()) {
            ArrayNode list = parent(path).putArray(last(path));
            values.forEach(list::add);
        }
    }

    /** Takes one value over from another form, if it is there. */
    public void copy(FormTree other, String path) {
        JsonNode node = other.at(path);
        if (!node.isMissingNode()) {
            parent(path).set(last(path), node);
        }
    }

    public void remove(String path) {
        parent(path).remove(last(path));
    }

    private void put(Field field, Typed typed) {
        String value = typed.first(field.name()).strip();
        ObjectNode parent = parent(field.name());
        String name = last(field.name());
        if (field.type() == Field.Type.FILES) {
            put(parent, name, typed.all(field.name()));
        } else if (field.type() == Field.Type.SOME) {
            ArrayNode list = parent.putArray(name);
            typed.all(field.name()).forEach(list::add);
        } else if (value.isEmpty()) {
            parent.remove(name);
        } else if (field.type() == Field.Type.YES_NO) {
            parent.put(name, value.equals("true"));
        } else if (field.type() == Field.Type.WHOLE_NUMBER && isNumber(value)) {
            parent.put(name, Long.parseLong(bare(value)));
        } else {
            parent.put(name, value);
        }
    }

    /** The latest version of each is meant, so none is named. */
    private static void put(ObjectNode parent, String name, List<String> documents) {
        parent.remove(name);
        if (!documents.isEmpty()) {
            ArrayNode list = parent.putArray(name);
            documents.stream().distinct().forEach(id -> list.addObject().put("documentId", id));
        }
    }

    private static boolean isNumber(String value) {
        return NUMBER.matcher(bare(value)).matches();
    }

    /** People write 2,000,000 and 2 000 000. */
    private static String bare(String value) {
        return value.replaceAll("[,，\\s]", "");
    }

    private ObjectNode parent(String path) {
        ObjectNode node = json;
        String[] steps = path.split("\\.", -1);
        for (int i = 0; i < steps.length - 1; i++) {
            JsonNode next = node.get(steps[i]);
            node = next instanceof ObjectNode object ? object : node.putObject(steps[i]);
        }
        return node;
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
