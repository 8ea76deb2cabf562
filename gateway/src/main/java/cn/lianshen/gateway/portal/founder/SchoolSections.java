package cn.lianshen.gateway.portal.founder;

import static cn.lianshen.gateway.portal.form.Field.date;
import static cn.lianshen.gateway.portal.form.Field.number;
import static cn.lianshen.gateway.portal.form.Field.some;
import static cn.lianshen.gateway.portal.form.Field.text;
import static cn.lianshen.gateway.portal.form.Field.yesNo;

import cn.lianshen.gateway.portal.form.Field;
import cn.lianshen.gateway.portal.form.FormTree;
import cn.lianshen.gateway.portal.reference.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The pages about the school, in order. */
final class SchoolSections {
    private static final String SCHOOL = "school";

    private SchoolSections() {}

    static List<Section> of(FormTree form, Reference reference) {
        return Stream.of(before(form), school(form), teaching(form, reference))
                .flatMap(List::stream)
                .toList();
    }

    /** What there is already. */
    private static List<Section> before(FormTree form) {
        var sections = new ArrayList<Section>();
        if (Held.isAboutOne(form)) {
            sections.add(Held.isTyped(form) ? existing(form) : held(form));
        }
        if (form.says("entryMode", "after_preparation")) {
            sections.add(
                    Section.of(
                            "preparation",
                            SCHOOL,
                            text("preparation.number", 60, "off"),
                            date("preparation.approvedOn")));
        }
        return sections;
    }

    /** The school as the register has it; its page is a {@link SchoolController}'s. */
    private static Section held(FormTree form) {
        return new Section(SCHOOL, SCHOOL, Held.asAnswers(form), null, Section.State.OPEN);
    }

    private static Section existing(FormTree form) {
        return form.text(Held.CORRECTION.name()).isBlank()
                ? existing()
                : Section.of("existing", SCHOOL, licence(Held.CORRECTION));
    }

    /** Where the founder types what the register does not tell. */
    static Section existing() {
        return Section.of("existing", SCHOOL, licence());
    }

    private static Field[] licence(Field... more) {
        var fields =
                Stream.of(
                        text("existing.licenceNumber", 60, "off"),
                        date("existing.licenceUntil").optional(),
                        date("existing.establishedOn").optional());
        return Stream.concat(fields, Stream.of(more)).toArray(Field[]::new);
    }

    private static List<Section> school(FormTree form) {
        var held = Held.fields(form);
        return asked().stream()
                .map(section -> section.without(held))
                .filter(section -> !section.fields().isEmpty())
                .toList();
    }

    private static List<Section> asked() {
        return List.of(
                Section.of("school-name", SCHOOL, text("school.name", 60, "off")),
                Section.of("school-address", SCHOOL, text("school.address", 200, "off")),
                Section.of(
                        "school-people",
                        SCHOOL,
                        text("school.legalRepresentative", 60, "off"),
                        text("school.principal", 60, "off")),
                Section.of(
                        "school-size",
                        SCHOOL,
                        number("school.plannedPupils"),
                        number("school.openingFundYuan")),
                Section.of(
                        "school-assets",
                        SCHOOL,
                        number("school.stateAssetPercent"),
                        yesNo("school.collectiveOrDonatedAssets")),
                Section.of(
                        "school-care",
                        SCHOOL,
                        yesNo("school.canteen"),
                        yesNo("school.boarding"),
                        yesNo("school.militaryPoliceOrPolitical")));
    }

    private static List<Section> teaching(FormTree form, Reference reference) {
        return reference
                .kind(form.text("kind"))
                .filter(Reference.Kind::training)
                .map(kind -> List.of(training(kind)))
                .orElse(List.of());
    }

    private static Section training(Reference.Kind kind) {
        var pupils = some("school.pupils", "PRESCHOOL", "COMPULSORY", "SENIOR", "ADULT");
        return kind.asksFields()
                ? Section.of(
                        "training",
                        SCHOOL,
                        pupils,
                        some("school.trainingFields", "SCIENCE", "CULTURE", "SPORTS"))
                : Section.of("training", SCHOOL, pupils);
    }
}
