package cn.lianshen.gateway.portal.founder;

import cn.lianshen.gateway.portal.form.Field;
import cn.lianshen.gateway.portal.form.FormTree;
import cn.lianshen.gateway.portal.page.Words;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.stream.StreamSupport;

/** What was answered, in words. */
record Answers(FormTree form, Words words) {

    /** What the register has is not asked, and is called by its name. */
    String label(Section section, Field field) {
        String held = words.maybe("field." + field.name() + ".held");
        boolean shown = section.code().equals("school") && !held.isEmpty();
        return shown ? held : words.say("field." + field.name());
    }

    /** The answer; where there is none, that. */
    String said(Field field) {
        String value = value(field);
        return value.isEmpty() ? words.say("check.empty") : value;
    }

    private String value(Field field) {
        var node = form.at(field.name());
        String text = form.text(field.name());
        return switch (field.type()) {
            case YES_NO -> text.isEmpty() ? "" : words.say("choice." + text);
            case ONE, PICK -> text.isEmpty() ? "" : choice(field, text);
            case SOME ->
                    words.list(
                            StreamSupport.stream(node.spliterator(), false)
                                    .map(each -> choice(field, each.asString()))
                                    .toList());
            case WHOLE_NUMBER -> node.isNumber() ? "%,d".formatted(node.asLong()) : text;
            case DATE -> day(text);
            case TEXT, LONG_TEXT, FILE, FILES -> text;
        };
    }

    private String choice(Field field, String code) {
        return words.say("field." + field.name() + "." + code);
    }

    private String day(String text) {
        try {
            return text.isEmpty() ? "" : words.day(LocalDate.parse(text));
        } catch (DateTimeParseException notADate) {
            return Objects.requireNonNull(text);
        }
    }
}
