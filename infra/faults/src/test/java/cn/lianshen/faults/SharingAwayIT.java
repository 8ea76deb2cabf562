package cn.lianshen.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.lianshen.client.api.CaseStanding;
import cn.lianshen.client.api.KindergartenForm;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The exchange of other bureaus' data is away: that costs the founder nothing. */
class SharingAwayIT {
    private static final String FOUNDER = "founder1";

    private final LivePlatform platform = LivePlatform.shared();

    @Test
    void a_case_goes_all_the_way_meanwhile_and_what_was_missed_is_fetched_afterwards() {
        platform.halt("sharing");
        String waiting;
        try {
            var began = Instant.now();
            var whole = new WholeCase(platform.client()).play(fresh());
            assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(10));
            assertThat(whole.state()).isEqualTo("DONE");
            waiting = filed();
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> states(waiting).contains("SOURCE_DOWN"));
        } finally {
            platform.resume("sharing");
        }
        await("everything is fetched")
                .atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> assertThat(states(waiting)).containsOnly("FOUND"));
    }

    private String filed() {
        var form = KindergartenForm.nonProfit(fresh());
        var key = UUID.randomUUID().toString();
        return CaseStanding.of(platform.client().casesAs(FOUNDER).file(key, form)).caseId();
    }

    private List<String> states(String caseId) {
        var path = "/api/v1/approval/cases/" + caseId + "/shared-records";
        return platform.client()
                .getAs(FOUNDER, path)
                .ok()
                .json()
                .valueStream()
                .map((JsonNode line) -> line.path("state").asString())
                .toList();
    }

    /** Nothing that was fetched for another case serves. */
    private static String fresh() {
        return "苍南县灵溪镇" + UUID.randomUUID() + "幼儿园";
    }
}
