package cn.lianshen.gateway.portal.guide;

import cn.lianshen.gateway.portal.reference.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What somebody has answered in the quiz so far; it all stands in the address, so that a page can
 * be kept, sent to others, and gone back from, without a login and without scripts.
 */
record Answers(MultiValueMap<String, String> values) {
    static final List<String> NAMES =
            List.of(
                    "region",
                    "stand",
                    "matter",
                    "entry",
                    "kind",
                    "classification",
                    "facts",
                    "stage",
                    "pupils",
                    "fields");

    public String get(String name) {
        return Optional.ofNullable(values.getFirst(name)).orElse("");
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    public boolean has(String name) {
        return !get(name).isEmpty();
    }

    public boolean says(String name, String value) {
        return all(name).contains(value);
    }

    /** A question's answers, for hidden inputs. */
    record Given(String name, String value) {}

    /** All that was answered, but for one question and those after it. */
    public List<Given> before(String question) {
        var given = new ArrayList<Given>();
        for (String name : NAMES.subList(0, NAMES.indexOf(question))) {
            all(name).forEach(value -> given.add(new Given(name, value)));
        }
        return given;
    }

    /** The address at which this question is asked again. */
    public String backTo(String question) {
        return address("/check", before(question));
    }

    /** The assessment of it, as the approval-service is asked. */
    public String assessment() {
        var asked =
                UriComponentsBuilder.fromPath("/assessments")
                        .queryParam("region", get("region"))
                        .queryParam("item", Reference.itemOf(get("matter")))
                        .queryParam("kind", get("kind"))
                        .queryParam("classification", get("classification"))
                        .queryParam("foreignControlled", says("facts", "foreign"))
                        .queryParam("publicSchool", says("facts", "publicSchool"))
                        .queryParam("stateAssets", says("facts", "stateAssets"))
                        .queryParam("listedCompany", says("facts", "listed"))
                        .queryParam("militaryPoliceOrPolitical", says("facts", "special"));
        if (get("matter").length() > 4) {
            asked.queryParam("change", get("matter"));
        }
        if (has("entry")) {
            asked.queryParam("entryMode", get("entry"));
        }
        if (says("facts", "donated")) {
            asked.queryParam("collectiveOrDonatedAssets", true);
        }
        if (has("stage")) {
            asked.queryParam("publicSchoolStage", get("stage"));
        }
        all("pupils").forEach(value -> asked.queryParam("pupils", value));
        all("fields").forEach(value -> asked.queryParam("trainingFields", value));
        return asked.build().encode().toUriString();
    }

    static String address(String path, List<Given> given) {
        var address = UriComponentsBuilder.fromPath(path);
        given.forEach(one -> address.queryParam(one.name(), one.value()));
        return address.build().encode().toUriString();
    }
}
