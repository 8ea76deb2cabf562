package cn.lianshen.gateway.portal.officer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Which clocks an officer is told run no more. */
class EndedTest {
    private static final String LACKING =
            "{\"awaited\": {\"tolerated\": [\"M42\"]}, \"notes\": []}";
    private static final String WHOLE = "{\"awaited\": {\"tolerated\": []}, \"notes\": []}";

    @ParameterizedTest
    @CsvSource({
        "RESUBMISSION, RETURNED",
        "TOLERANCE, REVIEW",
        "PUBLICITY, DECIDE",
        "HEARING, SUSPENDED",
        "HEARING_HELD, REVIEW"
    })
    void what_is_waited_for_runs(String clock, String state) {
        assertThat(ended(clock, state, "PUBLICITY", LACKING)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "RESUBMISSION, PRECHECK",
        "RESUBMISSION, ARCHIVED",
        "TOLERANCE, ARCHIVED",
        "PUBLICITY, ARCHIVED",
        "HEARING, WITHDRAWN",
        "HEARING_HELD, TERMINATED",
        "COMMITMENT, ARCHIVED"
    })
    void what_nobody_waits_for_has_ended(String clock, String state) {
        assertThat(ended(clock, state, "PUBLICITY", LACKING)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"TOLERANCE", "PUBLICITY"})
    void what_is_done_has_ended_during_the_review_too(String clock) {
        assertThat(ended(clock, "REVIEW", "LEGALITY_REVIEW", WHOLE)).isTrue();
    }

    @Test
    void what_a_consulted_bureau_is_not_told_is_not_said_to_have_ended() {
        assertThat(ended("TOLERANCE", "REVIEW", "LEGALITY_REVIEW", "null")).isFalse();
    }

    private static boolean ended(String clock, String state, String open, String work) {
        var told =
                """
                {"version": 1, "state": "%s", "lead": "XZSP", "open": [], "work": %s,
                 "review": {"open": ["%s"], "hearing": "OFFERED", "paused": false}}
                """
                        .formatted(state, work, open);
        var it = JsonMapper.shared().readValue(told, OfficerCase.class);
        var day = LocalDate.of(2026, 11, 23);
        var unit = "CALENDAR_DAYS";
        return Ended.is(new OfficerCase.Clock(clock, null, 30, unit, day, day, null), it);
    }
}
