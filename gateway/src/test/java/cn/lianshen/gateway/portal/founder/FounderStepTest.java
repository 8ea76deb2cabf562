package cn.lianshen.gateway.portal.founder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class FounderStepTest {
    private static final CaseFile IN_REVIEW =
            new JsonMapper()
                    .readValue(
                            """
                            {"state": "REVIEW", "version": 7,
                             "review": {"hearing": "OFFERED", "paused": false, "pauses": []},
                             "work": {"notes": [], "awaited": {"supplement": [], "tolerated": [],
                              "replacement": ["M05"], "rectification": true}}}
                            """,
                            CaseFile.class);

    @Test
    void founders_may_do_all_that_is_open() {
        assertThat(FounderStep.offered(IN_REVIEW, false))
                .containsExactly(
                        FounderStep.REPLACEMENT,
                        FounderStep.RECTIFICATION,
                        FounderStep.HEARING,
                        FounderStep.WAIVER,
                        FounderStep.WITHDRAWAL);
    }

    /** What approval-service lets a mandate cover. */
    @Test
    void who_acts_for_them_hands_papers_in_and_nothing_else() {
        assertThat(FounderStep.offered(IN_REVIEW, true))
                .containsExactly(FounderStep.REPLACEMENT, FounderStep.RECTIFICATION);
    }
}
