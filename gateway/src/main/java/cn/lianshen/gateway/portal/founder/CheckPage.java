package cn.lianshen.gateway.portal.founder;

import cn.lianshen.gateway.portal.form.Field;
import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.relay.Fault;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * All answers on one page, each with the way to change it.
 *
 * @param faults what the service has found wrong, by field
 */
record CheckPage(Application found, Words words, Map<String, String> faults) {

    static CheckPage of(Application found, Words words, List<Fault.At> places) {
        var faults = new HashMap<String, String>();
        found.draft().hints().forEach(hint -> faults.put(hint.field(), hint.detail()));
        places.forEach(at -> faults.put(at.field(), at.detail()));
        return new CheckPage(found, words, faults);
    }

    /** A heading and its answers. */
    record Group(String title, List<Row> rows) {}

    /**
     * One answer.
     *
     * @param section where it is changed
     * @param error what is wrong with it; empty when nothing is
     */
    record Row(String id, String label, String value, String section, String error) {
        public boolean wrong() {
            return !error.isEmpty();
        }
    }

    /** A line of the summary of errors. */
    record Line(String target, String text) {}

    public List<Group> groups() {
        return List.of("founder", "school", "materials").stream()
                .map(group -> new Group(words.say("group." + group), rows(group)))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    /** What is wrong, in the order of the pages; what stands at no page comes first. */
    public List<Line> lines() {
        var placed =
                groups().stream()
                        .flatMap(group -> group.rows().stream())
                        .filter(Row::wrong)
                        .map(row -> new Line(row.id(), row.error()))
                        .toList();
        var known = placed.stream().map(Line::text).collect(Collectors.toSet());
        return Stream.concat(
                        faults.values().stream()
                                .filter(text -> !known.contains(text))
                                .map(text -> new Line("", text)),
                        placed.stream())
                .toList();
    }

    private List<Row> rows(String group) {
        return found.sections().all().stream()
                .filter(section -> section.group().equals(group))
                .flatMap(section -> section.fields().stream().map(field -> row(section, field)))
                .toList();
    }

    private Row row(Section section, Field field) {
        String material = section.material();
        String label =
                material == null
                        ? words.say("field." + field.name())
                        : found.reference().material(material);
        String value = value(field).isEmpty() ? words.say("check.empty") : value(field);
        boolean gap = field.required() && !found.form().isFilled(field);
        String error = gap ? words.say("check.missing") : fault(field.name());
        return new Row(field.id(), label, gap ? "" : value, section.code(), error);
    }

    private String fault(String name) {
        return faults.entrySet().stream()
                .filter(one -> one.getKey().equals(name) || one.getKey().startsWith(name + "["))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private String value(Field field) {
        var node = found.form().at(field.name());
        String text = found.form().text(field.name());
        return switch (field.type()) {
            case YES_NO -> text.isEmpty() ? "" : words.say("choice." + text);
            case ONE -> text.isEmpty() ? "" : choice(field, text);
            case SOME ->
                    words.list(
                            StreamSupport.stream(node.spliterator(), false)
                                    .map(each -> choice(field, each.asString()))
                                    .toList());
            case WHOLE_NUMBER -> node.isNumber() ? "%,d".formatted(node.asLong()) : text;
            case DATE -> day(text);
            case TEXT, LONG_TEXT -> text;
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
