package cn.lianshen.gateway.portal.founder;

import cn.lianshen.gateway.portal.form.Field;
import cn.lianshen.gateway.portal.form.FormTree;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An application about a school that the register holds: what it says there is shown, and asked is
 * only what is to change. Where the founder says that the register is wrong, or the school is not
 * found there, everything is asked.
 */
final class Held {
    static final Field CORRECTION = Field.longText("existing.correction", 500);
    private static final String INSTITUTION = "existing.institutionId";
    private static final String NUMBER = "existing.licenceNumber";
    private static final String NAME = "school.name";
    private static final List<String> SCHOOL =
            List.of(NAME, "school.address", "school.legalRepresentative", "school.principal");

    /** Of these the kind or the nature is what changes. */
    private static final Set<String> KIND_CHANGES = Set.of("PS03", "PS04", "PS05b", "PS05c");

    private static final Set<String> NATURE_CHANGES = Set.of("PS03", "PS04", "PS05h");

    /** What the founder filed before and is not asked to type again. */
    private static final List<String> TOLD_BEFORE =
            List.of(
                    "school.plannedPupils",
                    "school.openingFundYuan",
                    "school.stateAssetPercent",
                    "school.collectiveOrDonatedAssets",
                    "school.militaryPoliceOrPolitical",
                    "school.canteen",
                    "school.boarding",
                    "school.pupils",
                    "school.trainingFields");

    private static final List<String> FOUNDER =
            List.of(
                    "founder.type",
                    "founder.name",
                    "founder.citizenNumber",
                    "founder.creditCode",
                    "founder.foreignControlled",
                    "founder.publicSchool",
                    "founder.publicSchoolStage");

    private Held() {}

    /** Whether there is a school already that this is about. */
    static boolean isAboutOne(FormTree form) {
        return !List.of("PS01", "PS02").contains(form.text("item"));
    }

    static boolean isChosen(FormTree form) {
        return isAboutOne(form) && !form.text(INSTITUTION).isEmpty() && !isTyped(form);
    }

    /** Whether the founder types what the register would say. */
    static boolean isTyped(FormTree form) {
        return !form.text(CORRECTION.name()).isBlank()
                || (form.text(INSTITUTION).isEmpty() && !form.text(NUMBER).isBlank());
    }

    static String institution(FormTree form) {
        return form.text(INSTITUTION);
    }

    /** Fields that are not asked: the register has them, or will once a school is chosen. */
    static List<String> fields(FormTree form) {
        if (!isAboutOne(form) || isTyped(form)) {
            return List.of();
        }
        var changing = changing(form);
        return SCHOOL.stream().filter(field -> !changing.contains(field)).toList();
    }

    /** Fields of the register that this application is to change. */
    static Set<String> changing(FormTree form) {
        return switch (matter(form)) {
            case "PS03", "PS04" -> Set.copyOf(SCHOOL);
            case "PS05a", "PS05b", "PS05c", "PS05h" -> Set.of(NAME);
            case "PS05d" -> Set.of("school.address");
            case "PS05f" -> Set.of("school.legalRepresentative");
            case "PS05g" -> Set.of("school.principal");
            default -> Set.of();
        };
    }

    /** The answers that stand in the place of asking. */
    static List<Field> asAnswers(FormTree form) {
        var licence =
                Stream.of(
                        Field.text(NUMBER, 60, "off"),
                        Field.date("existing.licenceUntil").optional());
        var school = fields(form).stream().map(name -> Field.text(name, 200, "off"));
        return Stream.concat(isChosen(form) ? school : Stream.of(), licence).toList();
    }

    /** Builds on what the register says of this school. */
    static void take(FormTree form, RegisteredSchool school) {
        form.remove(CORRECTION.name());
        form.put(INSTITUTION, school.id());
        form.put(NUMBER, school.licence().number());
        form.put("existing.licenceUntil", school.licence().validTo().toString());
        form.put("existing.kind", school.kind().code());
        form.put("existing.classification", school.classification().code());
        var founded = school.foundedOn();
        if (founded != null) {
            form.put("existing.establishedOn", founded.toString());
        }
        var registrar = school.registration().registrar();
        if (registrar != null) {
            form.put("existing.registrar", registrar.code());
        }
        unchanged(form, school);
    }

    /** A name that may stay is asked with the one that there is. */
    private static void unchanged(FormTree form, RegisteredSchool school) {
        fields(form).forEach(field -> form.put(field, school.says(field)));
        var matter = matter(form);
        if (Set.of("PS05b", "PS05c", "PS05h").contains(matter) && form.text(NAME).isBlank()) {
            form.put(NAME, school.name());
        }
        if (!KIND_CHANGES.contains(matter)) {
            form.put("kind", school.kind().code());
        }
        if (!NATURE_CHANGES.contains(matter)) {
            form.put("classification", school.classification().code());
        }
    }

    /** What was told of the same school before; what stands in the form already stays. */
    static void repeat(FormTree form, FormTree before) {
        var paths = matter(form).equals("PS05e") ? TOLD_BEFORE : both();
        paths.stream()
                .filter(path -> form.at(path).isMissingNode())
                .filter(path -> !before.text(path).contains("*"))
                .forEach(path -> form.copy(before, path));
    }

    private static List<String> both() {
        return Stream.concat(TOLD_BEFORE.stream(), FOUNDER.stream()).toList();
    }

    /** Whether what was answered before differs from the register. */
    static boolean differs(FormTree form, RegisteredSchool school) {
        var matter = matter(form);
        return (!KIND_CHANGES.contains(matter) && !form.says("kind", school.kind().code()))
                || (!NATURE_CHANGES.contains(matter)
                        && !form.says("classification", school.classification().code()));
    }

    private static String matter(FormTree form) {
        return Stream.of(form.text("change"), form.text("item"))
                .filter(code -> !code.isEmpty())
                .findFirst()
                .orElse("");
    }
}
