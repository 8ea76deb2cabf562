package cn.lianshen.browser;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;

/** What the public has said, over the API. */
record Voices(Stage stage) {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final String ROOT = "/api/v1/registry/supervision";

    /** The id of a complaint that came by the hotline. */
    String complaint(Licensed school) {
        var today = LocalDate.now(CHINA).toString();
        var path = "/institutions/" + school.id() + "/complaints";
        return made("edu1", path, Map.of("on", today, "about", "FEES"));
    }

    /** The id of a rating whose rater wants to be called back. */
    String badRating(String matter) {
        return made(
                "founder2",
                "/satisfactions",
                Map.of("region", "330327", "matter", matter, "level", 1, "named", true));
    }

    private String made(String user, String path, Map<String, Object> body) {
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        return stage.client()
                .postAs(user, ROOT + path, body, key)
                .ok()
                .json()
                .path("id")
                .asString();
    }
}
