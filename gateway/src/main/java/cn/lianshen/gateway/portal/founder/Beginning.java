package cn.lianshen.gateway.portal.founder;

import cn.lianshen.gateway.portal.form.FormTree;
import cn.lianshen.gateway.portal.reference.Reference;
import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/** What the quiz has found out, as the beginning of a form: nobody is asked twice. */
final class Beginning {

    private Beginning() {}

    /** Whether county, matter, kind and nature are some that there are. */
    static boolean isWhole(MultiValueMap<String, String> answers, Reference reference) {
        return reference.county(first(answers, "region")).isPresent()
                && reference
                        .matter(first(answers, "matter"))
                        .filter(matter -> isWay(first(answers, "entry"), matter))
                        .isPresent()
                && reference.kind(first(answers, "kind")).isPresent()
                && List.of("NON_PROFIT", "FOR_PROFIT").contains(first(answers, "classification"));
    }

    private static boolean isWay(String entry, Reference.Matter matter) {
        var ways = matter.entryModes();
        return ways.isEmpty()
                ? entry.isEmpty()
                : ways.stream().anyMatch(way -> way.code().equals(entry));
    }

    static FormTree form(MultiValueMap<String, String> answers) {
        var form = FormTree.empty();
        String matter = first(answers, "matter");
        form.put("region", first(answers, "region"));
        form.put("item", Reference.itemOf(matter));
        form.put("kind", first(answers, "kind"));
        form.put("classification", first(answers, "classification"));
        if (matter.length() > 4) {
            form.put("change", matter);
        }
        if (!first(answers, "entry").isEmpty()) {
            form.put("entryMode", first(answers, "entry"));
        }
        facts(form, answers.getOrDefault("facts", List.of()));
        if (!first(answers, "stage").isEmpty()) {
            form.put("founder.publicSchoolStage", first(answers, "stage"));
        }
        form.putAll("school.pupils", answers.getOrDefault("pupils", List.of()));
        form.putAll("school.trainingFields", answers.getOrDefault("fields", List.of()));
        return form;
    }

    private static void facts(FormTree form, List<String> facts) {
        form.put("founder.foreignControlled", facts.contains("foreign"));
        form.put("founder.publicSchool", facts.contains("publicSchool"));
        form.put("disclosures.listedCompany", facts.contains("listed"));
        form.put("school.militaryPoliceOrPolitical", facts.contains("special"));
        if (facts.contains("donated")) {
            form.put("school.collectiveOrDonatedAssets", true);
        }
        if (!facts.contains("stateAssets")) {
            form.put("school.stateAssetPercent", 0);
        }
    }

    private static String first(MultiValueMap<String, String> answers, String name) {
        return Optional.ofNullable(answers.getFirst(name)).orElse("");
    }
}
