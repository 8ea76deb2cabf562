package cn.lianshen.gateway.portal.officer;

import cn.lianshen.gateway.portal.form.Field;
import cn.lianshen.gateway.portal.form.Typed;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was typed into a step's form, as the approval-service wants it. */
record ActBody(Act act, ActForm form) {
    private static final int DIGITS = 9;

    Map<String, Object> of(Typed typed) {
        var body = new LinkedHashMap<String, Object>();
        var lists = List.of("materials", "preconditions");
        for (var field : act.fields()) {
            var given = given(field, typed);
            if (lists.contains(field.name())) {
                body.put(field.name(), given);
            } else if (field.name().equals(Persons.INSPECTORS)) {
                body.put(field.name(), persons(given));
            } else if (!given.isEmpty()) {
                put(body, field.name(), value(field, given));
            }
        }
        return body;
    }

    private List<String> given(Field field, Typed typed) {
        if (field.name().equals(Act.TEMPLATE)) {
            return List.of();
        }
        var all = typed.all(field.name()).stream().map(text -> text.replace("\r\n", "\n"));
        var told = field.name().equals("reason") ? Stream.of(reason(typed)) : all;
        return told.map(String::strip).filter(text -> !text.isEmpty()).toList();
    }

    /** The chosen sentence, then what was typed. */
    private String reason(Typed typed) {
        var template = typed.first(Act.TEMPLATE);
        var sentence = template.isEmpty() ? "" : form.template(template);
        return (sentence + "\n" + typed.first("reason")).strip();
    }

    private static Object value(Field field, List<String> given) {
        var text = given.getFirst();
        return switch (field.type()) {
            case YES_NO -> text.equals("true");
            case WHOLE_NUMBER -> number(text);
            default -> text;
        };
    }

    /** What is no number is left to the service to refuse. */
    private static Object number(String text) {
        boolean number = text.matches("[0-9]+") && text.length() <= DIGITS;
        return number ? (Object) Integer.valueOf(text) : text;
    }

    /** Chosen one by one, or typed on one line. */
    private static List<String> persons(List<String> given) {
        return given.stream()
                .flatMap(text -> Arrays.stream(text.split("[、,，;；\\s]+", -1)))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toList());
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> body, String name, Object value) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            body.put(name, value);
        } else {
            var inner = body.computeIfAbsent(name.substring(0, dot), _ -> new LinkedHashMap<>());
            ((Map<String, Object>) inner).put(name.substring(dot + 1), value);
        }
    }
}
