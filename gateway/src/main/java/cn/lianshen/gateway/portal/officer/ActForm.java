package cn.lianshen.gateway.portal.officer;

import cn.lianshen.gateway.portal.form.Field;
import cn.lianshen.gateway.portal.form.FieldView;
import cn.lianshen.gateway.portal.form.FieldViews;
import cn.lianshen.gateway.portal.form.FormView;
import cn.lianshen.gateway.portal.form.Typed;
import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.reference.Reference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The questions of a step, with what can be chosen in this case, in words.
 *
 * @param persons to choose from
 */
record ActForm(
        Act act,
        Possible possible,
        List<OfficerMaterial> materials,
        Persons persons,
        Reference reference,
        Words words) {
    private static final int TEMPLATES = 9;

    FormView of(Typed typed, Map<String, String> errors) {
        var views = new FieldViews(words, typed, errors);
        return new FormView(
                fields().map(field -> view(views, field)).toList(), List.of(), List.of());
    }

    /** Those in which there is something to choose, or to type. */
    Stream<Field> fields() {
        return act.fields().stream()
                .map(this::choosing)
                .filter(field -> !field.choices().isEmpty() || !chooses(field));
    }

    /** What is still to be said, at its field. */
    Map<String, String> missing(Typed typed) {
        var missing = new LinkedHashMap<String, String>();
        fields().filter(Field::required)
                .filter(
                        field ->
                                !field.name().equals("reason")
                                        || typed.first(Act.TEMPLATE).isBlank())
                .filter(field -> typed.all(field.name()).stream().allMatch(String::isBlank))
                .forEach(field -> missing.put(field.name(), sentence(field)));
        fields().forEach(
                        field ->
                                persons.wrong(field, typed)
                                        .ifPresent(no -> missing.put(field.name(), no)));
        return missing;
    }

    private String sentence(Field field) {
        return words.say(chooses(field) ? "form.choose" : "form.missing", label(field.name()));
    }

    /** The field of the form that a service's field belongs to. */
    String fieldOf(String field) {
        return act.fields().stream()
                .map(Field::name)
                .filter(name -> name.equals(field) || name.startsWith(field + "."))
                .findFirst()
                .orElse(field);
    }

    /** Label and text of all that was typed, to be read again. */
    Map<String, String> told(Typed typed) {
        var told = new LinkedHashMap<String, String>();
        fields().filter(field -> !typed.all(field.name()).isEmpty())
                .forEach(field -> told.put(label(field.name()), said(field, typed)));
        return told;
    }

    private String said(Field field, Typed typed) {
        return chooses(field)
                ? words.list(
                        typed.all(field.name()).stream().map(code -> choice(field, code)).toList())
                : typed.first(field.name());
    }

    /** The sentence of a template; papers are in Chinese, whatever the reader's language. */
    String template(String code) {
        return new Words(words.messages(), Locale.CHINESE).say(wording(code));
    }

    private String wording(String code) {
        return "act." + act.code() + "." + Act.TEMPLATE + "." + code;
    }

    private static boolean chooses(Field field) {
        return field.type() == Field.Type.ONE
                || field.type() == Field.Type.PICK
                || field.type() == Field.Type.SOME
                || field.type() == Field.Type.YES_NO;
    }

    private Field choosing(Field field) {
        if (persons.asks(field)) {
            return persons.asked(field);
        }
        if (!chooses(field) || !field.choices().isEmpty()) {
            return field;
        }
        return field.choosing(
                switch (field.name()) {
                    case "materials" -> materials.stream().map(OfficerMaterial::material).toList();
                    case "preconditions" ->
                            possible.checklist().stream()
                                    .filter(one -> !one.confirmed())
                                    .map(Possible.Condition::code)
                                    .toList();
                    case Act.TEMPLATE -> templates();
                    case "bureau" -> bureaus();
                    default -> possible.choices(act.step());
                });
    }

    /** For who belongs to none: those that have a part. */
    private List<String> bureaus() {
        return possible.bureau() == null ? possible.bureaus() : List.of();
    }

    /** Numbers of the sentences that the bundle has for this step, the bureau's own first. */
    private List<String> templates() {
        return Stream.of(possible.bureau() + ".", "")
                .flatMap(own -> IntStream.rangeClosed(1, TEMPLATES).mapToObj(n -> own + n))
                .filter(code -> !words.maybe(wording(code)).isEmpty())
                .toList();
    }

    private FieldView view(FieldViews views, Field field) {
        return views.of(field, label(field.name()), hint(field), code -> choice(field, code));
    }

    private String hint(Field field) {
        boolean named = persons.asks(field) && chooses(field);
        String end = field.name() + (named ? ".named" : ".hint");
        return first("act." + act.code() + "." + end, "act.field." + end);
    }

    private String label(String name) {
        var own = words.maybe("act." + act.code() + "." + name);
        return own.isEmpty() ? words.say("act.field." + name) : own;
    }

    private String choice(Field field, String code) {
        if (persons.asks(field)) {
            return persons.label(code);
        }
        return switch (field.name()) {
            case "materials" -> material(code);
            case "preconditions" -> sentenceOf(code);
            case "bureau" -> reference.bureau(code);
            case Act.TEMPLATE ->
                    words.say("act.template", template(code), words.say(wording(code)));
            default ->
                    first(
                            "act." + act.code() + "." + field.name() + "." + code,
                            "act.choice." + code);
        };
    }

    /** Its name, and who gave it already: that one may not be asked for again. */
    private String material(String code) {
        String name = words.say("act.material", reference.material(code), code);
        return materials.stream()
                .filter(one -> one.material().equals(code))
                .map(one -> one.origin(words))
                .filter(origin -> !origin.isEmpty())
                .findFirst()
                .map(origin -> words.say("act.material.given", name, origin))
                .orElse(name);
    }

    private String sentenceOf(String code) {
        return possible.checklist().stream()
                .filter(one -> one.code().equals(code))
                .map(Possible.Condition::sentence)
                .findFirst()
                .orElse(code);
    }

    private String first(String key, String otherwise) {
        var own = words.maybe(key);
        return own.isEmpty() ? words.maybe(otherwise) : own;
    }
}
