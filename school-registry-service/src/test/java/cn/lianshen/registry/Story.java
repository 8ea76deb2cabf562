package cn.lianshen.registry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The events of one case, in order, as approval-service writes them. */
public final class Story {

    /** One event. */
    public record Told(String type, UUID caseId, int version, Instant at, String payload) {}

    private final UUID caseId;
    private final Instant began;
    private final List<Told> told = new ArrayList<>();

    private Story(UUID caseId, Instant began) {
        this.caseId = caseId;
        this.began = began;
    }

    /** A case of {@code school}, from its filing on. */
    public static Story of(
            School school, String began, String item, @Nullable String change, String result) {
        return about(school, null, began, item, change, result);
    }

    /** A case about a school that is there. */
    public static Story about(
            School school,
            @Nullable UUID existing,
            String began,
            String item,
            @Nullable String change,
            String result) {
        var story = new Story(school.caseId(), Instant.parse(began));
        return story.then("application-filed", filed(school, existing, item, change, result))
                .then("opinion-recorded", "{}");
    }

    public Story then(String type, String payload) {
        var version = told.size() + 1;
        var at = began.plusSeconds(60L * version).plusNanos(1000L * version);
        told.add(new Told("approval." + type + ".v1", caseId, version, at, payload));
        return this;
    }

    public List<Told> events() {
        return List.copyOf(told);
    }

    private static String filed(
            School school,
            @Nullable UUID existing,
            String item,
            @Nullable String change,
            String result) {
        return """
        {"caseId":"%s","region":"330327","item":"%s",%s%s"kind":"KG","classification":"NON_PROFIT",
        "institutionId":"%s","procedure":{"result":"%s","nature":"LICENCE"}}
        """
                .formatted(
                        school.caseId(),
                        item,
                        change == null ? "" : "\"change\":\"" + change + "\",",
                        existing == null ? "" : "\"existingInstitutionId\":\"" + existing + "\",",
                        school.institutionId(),
                        result);
    }
}
