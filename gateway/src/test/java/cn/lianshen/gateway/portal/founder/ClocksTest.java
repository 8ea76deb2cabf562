package cn.lianshen.gateway.portal.founder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Which clocks a founder is shown where a case stands. */
class ClocksTest {

    @ParameterizedTest
    @CsvSource({"RETURNED, RESUBMISSION", "PRECHECK, PRECHECK", "RECEIVED, NOTICE"})
    void what_runs_before_acceptance_is_shown(String state, String clock) {
        assertThat(shown(state, "NONE", "PRECHECK", "RESUBMISSION", "NOTICE"))
                .isEqualTo(List.of(clock));
    }

    @Test
    void what_is_missing_and_asked_is_shown_while_the_case_is_under_review() {
        assertThat(shown("REVIEW", "OFFERED", "TOLERANCE", "HEARING"))
                .isEqualTo(List.of("TOLERANCE", "HEARING"));
        assertThat(shown("WITHDRAWN", "OFFERED", "TOLERANCE", "HEARING", "RESUBMISSION")).isEmpty();
        assertThat(shown("TERMINATED", "REQUESTED", "HEARING_HELD")).isEmpty();
    }

    private static List<String> shown(String state, String hearing, String... begun) {
        var clocks =
                List.of(begun).stream()
                        .map(
                                name ->
                                        """
                                        {"clock": "%s", "amount": 30, "unit": "CALENDAR_DAYS",
                                         "startedOn": "2026-11-23", "due": "2026-12-23"}
                                        """
                                                .formatted(name))
                        .collect(Collectors.joining(","));
        var told =
                """
                {"version": 1, "state": "%s", "clocks": [%s], "open": [],
                 "review": {"hearing": "%s", "paused": false},
                 "work": {"awaited": {"tolerated": ["M42"], "rectification": false}}}
                """
                        .formatted(state, clocks, hearing);
        var it = JsonMapper.shared().readValue(told, CaseFile.class);
        return Clocks.shown(it).map(CaseFile.Deadline::clock).toList();
    }
}
