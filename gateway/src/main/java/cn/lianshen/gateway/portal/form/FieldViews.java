package cn.lianshen.gateway.portal.form;

import cn.lianshen.gateway.portal.page.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Puts questions into words, with what was typed and what is wrong. */
public record FieldViews(Words words, Typed typed, Map<String, String> errors) {

    public List<FieldView> of(List<Field> fields) {
        return fields.stream().map(this::of).toList();
    }

    public FieldView of(Field field) {
        return of(field, words.say("field." + field.name()), words.maybe(hint(field)));
    }

    /** With words of its own, e.g. a material's name. */
    public FieldView of(Field field, String label, String hint) {
        return of(field, label, hint, code -> words.say(key(field, code)));
    }

    /** With words of its own for what can be chosen, too. */
    public FieldView of(
            Field field, String label, String hint, UnaryOperator<String> choiceLabels) {
        return new FieldView(
                field.name(),
                field.id(),
                field.type().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                label,
                hint,
                typed.first(field.name()),
                choices(field, choiceLabels),
                errors.getOrDefault(field.name(), ""),
                field.required(),
                field.most(),
                field.autocomplete(),
                List.of(),
                List.of(),
                "");
    }

    private static String hint(Field field) {
        return "field." + field.name() + ".hint";
    }

    private List<FieldView.Choice> choices(Field field, UnaryOperator<String> labels) {
        var chosen = typed.all(field.name());
        return field.choices().stream()
                .map(
                        code ->
                                new FieldView.Choice(
                                        code,
                                        field.type() == Field.Type.YES_NO
                                                ? words.say(key(field, code))
                                                : labels.apply(code),
                                        words.maybe(key(field, code) + ".hint"),
                                        chosen.contains(code)))
                .toList();
    }

    private static String key(Field field, String code) {
        return field.type() == Field.Type.YES_NO
                ? "choice." + code
                : "field." + field.name() + "." + code;
    }
}
