package cn.lianshen.gateway.portal.form;

import cn.lianshen.gateway.portal.page.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

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
        return new FieldView(
                field.name(),
                field.id(),
                field.type().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                label,
                hint,
                typed.first(field.name()),
                choices(field),
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

    private List<FieldView.Choice> choices(Field field) {
        var chosen = typed.all(field.name());
        return IntStream.range(0, field.choices().size())
                .mapToObj(i -> choice(field, field.choices().get(i), chosen))
                .toList();
    }

    private FieldView.Choice choice(Field field, String code, List<String> chosen) {
        String key =
                field.type() == Field.Type.YES_NO
                        ? "choice." + code
                        : "field." + field.name() + "." + code;
        return new FieldView.Choice(
                code, words.say(key), words.maybe(key + ".hint"), chosen.contains(code));
    }
}
