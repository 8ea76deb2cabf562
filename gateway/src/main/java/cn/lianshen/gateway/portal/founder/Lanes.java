package cn.lianshen.gateway.portal.founder;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** On whose lane a step of a case stands. */
final class Lanes {
    static final String FOUNDER = "FOUNDER";

    private Lanes() {}

    /** What a bureau has not done in time stands on its lane too, whoever noted it. */
    static String of(CaseFile.Event event, String lead) {
        if (event.who().role().equals(FOUNDER)) {
            return FOUNDER;
        }
        String concerned = bureau(event.data());
        String acted = event.who().bureau();
        return concerned != null ? concerned : acted != null ? acted : lead;
    }

    private static @Nullable String bureau(@Nullable JsonNode data) {
        return data == null ? null : data.path("bureau").asString(null);
    }

    /** Papers have a list of their own. */
    static boolean isShown(CaseFile.Event event) {
        return !event.type().startsWith("approval.notice-issued.");
    }
}
