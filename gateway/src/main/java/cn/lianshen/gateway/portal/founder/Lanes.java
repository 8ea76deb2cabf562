package cn.lianshen.gateway.portal.founder;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** On whose lane a step of a case stands. */
final class Lanes {
    static final String FOUNDER = "FOUNDER";

    /** What founders do themselves; what follows from it at once is the lead's. */
    private static final Set<String> FOUNDERS =
            Set.of(
                    "application-filed",
                    "application-resubmitted",
                    "application-withdrawn",
                    "supplement-provided",
                    "tolerated-materials-provided",
                    "materials-replaced",
                    "rectification-reported",
                    "hearing-requested",
                    "hearing-waived");

    private static final Set<String> REGISTRARS =
            Set.of(
                    "registration-opened",
                    "registration-refused",
                    "registration-amended",
                    "legal-person-registered",
                    "legal-person-deregistered");

    private Lanes() {}

    /** What a bureau has not done in time stands on its lane too, whoever noted it. */
    static String of(CaseFile.Event event, String lead) {
        String step = step(event);
        if (FOUNDERS.contains(step)) {
            return FOUNDER;
        }
        String concerned = field(event.data(), REGISTRARS.contains(step) ? "registrar" : "bureau");
        return concerned == null ? lead : concerned;
    }

    /** {@code opinion-recorded} of {@code approval.opinion-recorded.v1}. */
    private static String step(CaseFile.Event event) {
        return event.type().replaceFirst("^approval\\.", "").replaceFirst("\\.v[0-9]+$", "");
    }

    private static @Nullable String field(@Nullable JsonNode data, String name) {
        return data == null ? null : data.path(name).asString(null);
    }

    /** Papers have a list of their own. */
    static boolean isShown(CaseFile.Event event) {
        return !event.type().startsWith("approval.notice-issued.");
    }
}
