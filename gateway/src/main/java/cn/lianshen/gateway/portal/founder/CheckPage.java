package cn.lianshen.gateway.portal.founder;

import cn.lianshen.gateway.portal.form.Field;
import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.reference.Assessed;
import cn.lianshen.gateway.portal.relay.Fault;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
                        .toList();
        var known = placed.stream().map(Row::error).collect(Collectors.toSet());
        return Stream.concat(
                        faults.values().stream()
                                .filter(text -> !known.contains(text))
                                .map(text -> new Line("", text)),
                        placed.stream().map(this::line))
                .toList();
    }

    /** A label that asks ends in its mark, and needs no other. */
    private Line line(Row row) {
        String label = row.label().replaceFirst("[？?]$", "");
        return new Line(row.id(), words.say("check.line", label, row.error()));
    }

    private List<Row> rows(String group) {
        return found.sections().all().stream()
                .filter(section -> section.group().equals(group))
                .flatMap(this::rows)
                .toList();
    }

    private Stream<Row> rows(Section section) {
        return section.material() == null
                ? section.fields().stream().map(field -> row(section, field))
                : Stream.of(row(section, section.material()));
    }

    /** A material with its files, and what is told of it. */
    private Row row(Section section, String material) {
        var files = section.fields().getFirst();
        var names = names(material, found.form().documents(files.name()));
        var told = found.form().text("answers." + material);
        var value = Stream.concat(names, Stream.of(told)).filter(text -> !text.isEmpty());
        var gap = section.state(found.form(), List.of()) == Section.State.OPEN;
        var later = section.state(found.form(), List.of()) == Section.State.LATER;
        return new Row(
                files.id(),
                found.reference().material(material),
                found.form().isFilled(files)
                        ? value.collect(Collectors.joining("\n"))
                        : gap ? "" : words.say(later ? "check.later" : "check.empty"),
                section.code(),
                gap ? words.say("check.missing") : fault(section));
    }

    private Stream<String> names(String material, List<String> documents) {
        return found.need(material).stream()
                .flatMap(need -> need.documents().stream())
                .filter(own -> documents.contains(own.documentId()))
                .map(Assessed.Need.Own::name);
    }

    private String fault(Section section) {
        return section.fields().stream()
                .map(field -> fault(field.name()))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private Row row(Section section, Field field) {
        var answers = new Answers(found.form(), words);
        boolean gap = field.required() && !found.form().isFilled(field);
        String error = gap ? words.say("check.missing") : fault(field.name());
        return new Row(
                field.id(),
                answers.label(section, field),
                gap ? "" : answers.said(field),
                section.code(),
                error);
    }

    private String fault(String name) {
        return faults.entrySet().stream()
                .filter(one -> one.getKey().equals(name) || one.getKey().startsWith(name + "["))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
