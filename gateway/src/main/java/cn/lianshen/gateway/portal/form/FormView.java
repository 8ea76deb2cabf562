package cn.lianshen.gateway.portal.form;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A form as a page shows it.
 *
 * @param general what is wrong with the whole; empty when nothing is
 * @param notes what the reader should know before reading on, e.g. that typed text was kept
 */
public record FormView(List<FieldView> fields, List<String> general, List<String> notes) {

    /** A line of the summary of errors, and where it leads. */
    public record Fault(String target, String text) {}

    public static FormView of(FieldViews views, List<Field> fields) {
        return new FormView(views.of(fields), List.of(), List.of());
    }

    public FormView saying(Map<String, String> errors, String... sentences) {
        var unplaced =
                errors.entrySet().stream()
                        .filter(e -> fields.stream().noneMatch(f -> f.name().equals(e.getKey())))
                        .map(Map.Entry::getValue);
        var all = Stream.concat(List.of(sentences).stream(), unplaced).toList();
        return new FormView(fields, all, notes);
    }

    public FormView with(List<FieldView> others) {
        return new FormView(others, general, notes);
    }

    public FormView noting(List<String> more) {
        return new FormView(fields, general, more);
    }

    public List<Fault> faults() {
        var general = this.general.stream().map(text -> new Fault("", text));
        var placed =
                fields.stream()
                        .filter(FieldView::wrong)
                        .map(field -> new Fault(field.target(), field.error()));
        return Stream.concat(general, placed).toList();
    }

    public boolean wrong() {
        return !faults().isEmpty();
    }
}
