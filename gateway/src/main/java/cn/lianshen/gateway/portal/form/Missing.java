package cn.lianshen.gateway.portal.form;

import cn.lianshen.gateway.portal.page.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a form still lacks or has too much of; everything else is the services' to judge. */
public final class Missing {

    private Missing() {}

    /** A sentence by the name of each field that is required and empty, or a line too long. */
    public static Map<String, String> in(List<Field> fields, Typed typed, Words words) {
        var missing = new LinkedHashMap<String, String>();
        fields.stream()
                .filter(Field::required)
                .filter(field -> isBlank(field, typed))
                .filter(field -> field.instead() == null || isBlank(field.instead(), typed))
                .forEach(field -> missing.put(field.name(), sentence(field, words)));
        fields.stream()
                .filter(field -> field.type() == Field.Type.TEXT)
                .filter(field -> length(typed.first(field.name())) > field.most())
                .forEach(field -> missing.put(field.name(), tooLong(field, words)));
        return missing;
    }

    /** In characters as people count them: 𠮷 is one. */
    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String tooLong(Field field, Words words) {
        return words.say("form.long", words.say("field." + field.name()), field.most());
    }

    /** What is none of the choices is no answer. */
    private static boolean isBlank(Field field, Typed typed) {
        return typed.all(field.name()).stream()
                .filter(value -> field.choices().isEmpty() || field.choices().contains(value))
                .allMatch(String::isBlank);
    }

    private static boolean isBlank(String name, Typed typed) {
        return typed.all(name).stream().allMatch(String::isBlank);
    }

    private static String sentence(Field field, Words words) {
        String own = words.maybe("field." + field.name() + ".missing");
        String label = words.say("field." + field.name());
        String verb = field.choices().isEmpty() ? "form.missing" : "form.choose";
        return own.isEmpty() ? words.say(verb, label) : own;
    }
}
