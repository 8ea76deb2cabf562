package cn.lianshen.gateway.portal.operator;

import cn.lianshen.gateway.portal.form.Field;
import cn.lianshen.gateway.portal.form.FieldView;
import cn.lianshen.gateway.portal.form.FieldViews;
import cn.lianshen.gateway.portal.form.FormView;
import cn.lianshen.gateway.portal.form.Typed;
import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.relay.Fault;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Asks for a year's holiday notice.
 *
 * @param notes what is told above it
 */
record NoticeForm(Words words, Typed typed, List<String> notes) {
    private static final String TAKEN = ".csv,.txt,.yaml,.yml,.json";
    private static final List<Field> FIELDS =
            List.of(
                    Field.text("number", 100, "off"),
                    Field.date("publishedOn"),
                    Field.text("source", 500, "off"),
                    Field.file("file"),
                    Field.longText("rows", 20_000));

    NoticeForm(Words words, Typed typed) {
        this(words, typed, List.of());
    }

    FormView shown() {
        return view(Map.of());
    }

    NoticeForm noting(List<String> sentences) {
        return new NoticeForm(words, typed, sentences);
    }

    FormView saying(String sentence) {
        return shown().saying(Map.of(), sentence);
    }

    /** What is empty, by field. */
    Map<String, String> missing() {
        var missing = new LinkedHashMap<String, String>();
        FIELDS.stream()
                .filter(Field::required)
                .filter(field -> typed.first(field.name()).isBlank())
                .forEach(
                        field ->
                                missing.put(field.name(), words.say("form.missing", label(field))));
        return missing;
    }

    FormView wrong(Map<String, String> errors) {
        return view(errors);
    }

    /** Rows are told one by one above, and the first of them at the rows themselves. */
    FormView refused(Fault fault) {
        var errors = new LinkedHashMap<String, String>();
        var rows =
                fault.places().stream()
                        .filter(at -> at.field().startsWith("rows"))
                        .map(Fault.At::detail)
                        .toList();
        fault.places().stream()
                .filter(at -> !at.field().startsWith("rows"))
                .forEach(at -> errors.put(at.field(), at.detail()));
        if (!rows.isEmpty()) {
            errors.put("rows", rows.getFirst());
        }
        var others = rows.stream().skip(1).toArray(String[]::new);
        return view(errors).saying(errors, others);
    }

    /** With what a file says: its rows, and what was left empty. */
    NoticeForm filled(NoticeDraft draft) {
        var now = typed.withoutFiles().with("rows", List.of(draft.rows()));
        for (var said : draft.said().entrySet()) {
            now =
                    now.first(said.getKey()).isBlank()
                            ? now.with(said.getKey(), List.of(said.getValue()))
                            : now;
        }
        return new NoticeForm(words, now, notes);
    }

    Map<String, Object> body() {
        return Map.of(
                "number", typed.first("number"),
                "publishedOn", typed.first("publishedOn"),
                "source", typed.first("source"),
                "rows", typed.first("rows"));
    }

    /** The version that the preview was made on. */
    int seen() {
        String version = typed.first("seen");
        return version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : 0;
    }

    boolean is(String step) {
        return typed.first("step").equals(step);
    }

    private FormView view(Map<String, String> errors) {
        var views = new FieldViews(words, typed, errors);
        var all = FIELDS.stream().map(field -> view(field, views)).toList();
        return new FormView(all, List.of(), notes);
    }

    private FieldView view(Field field, FieldViews views) {
        var view = views.of(field, label(field), words.say("ops.notice." + field.name() + ".hint"));
        return field.type() == Field.Type.FILE ? view.with(List.of(), List.of(), TAKEN) : view;
    }

    private String label(Field field) {
        return words.say("ops.notice." + field.name());
    }
}
