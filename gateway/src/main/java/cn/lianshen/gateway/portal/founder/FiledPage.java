package cn.lianshen.gateway.portal.founder;

import cn.lianshen.gateway.portal.form.FormTree;
import cn.lianshen.gateway.portal.page.Words;
import cn.lianshen.gateway.portal.reference.Reference;
import java.util.List;
import java.util.stream.Stream;

/**
 * An application form (申请表) as it was filed, to be read again under the same headings as when it
 * was checked. Numbers are masked as the service gives them.
 */
record FiledPage(FormTree form, Reference reference, Words words) {

    /** A heading and its answers. */
    record Group(String title, List<Row> rows) {}

    record Row(String label, String value) {}

    public List<Group> groups() {
        return Stream.concat(
                        Stream.of("founder", "school")
                                .map(group -> new Group(words.say("group." + group), rows(group))),
                        Stream.of(new Group(words.say("filed.texts"), texts())))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    private List<Row> rows(String group) {
        var answers = new Answers(form, words);
        return Sections.answered(form, reference)
                .filter(section -> section.group().equals(group))
                .flatMap(
                        section ->
                                section.fields().stream()
                                        .map(
                                                field ->
                                                        new Row(
                                                                answers.label(section, field),
                                                                answers.said(field))))
                .toList();
    }

    /** What was told of materials in words; files stand with the materials of the case. */
    private List<Row> texts() {
        return form.at("answers")
                .propertyStream()
                .map(one -> new Row(reference.material(one.getKey()), one.getValue().asString("")))
                .filter(row -> !row.value().isBlank())
                .toList();
    }
}
