package cn.lianshen.approval.assessment;

import cn.lianshen.approval.clock.domain.LimitUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every vector of the clock, asked as a what-if limit; and the clocks of a case. */
class DueDatesOverHttpTest extends AssessmentEndpoint {

    private static final String WHAT_IF =
            ", \"limits\": [{\"name\": \"asked\", \"amount\": %d, \"unit\": \"%s\"}]";
    private static final String ASKED = "$.deadlines[?(@.clock == 'asked')]";

    @ParameterizedTest
    @CsvFileSource(resources = "/clock/determined.csv", numLinesToSkip = 1)
    void a_what_if_limit_is_due(String at, int amount, LimitUnit unit, String due, String why) {
        kindergarten(at, WHAT_IF.formatted(amount, unit))
                .jsonPath(ASKED + ".due")
                .isEqualTo(due)
                .jsonPath(ASKED + ".startedOn")
                .isEqualTo(at)
                .jsonPath(ASKED + ".undetermined")
                .doesNotExist();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/clock/undetermined.csv", numLinesToSkip = 1)
    void a_what_if_limit_is_undetermined(
            String at, int amount, LimitUnit unit, String earliest, int year, String why) {
        kindergarten(at, WHAT_IF.formatted(amount, unit))
                .jsonPath(ASKED + ".due")
                .doesNotExist()
                .jsonPath(ASKED + ".undetermined.earliest")
                .isEqualTo(earliest)
                .jsonPath(ASKED + ".undetermined.unannouncedYear")
                .isEqualTo(year);
    }

    @Test
    void a_suspension_is_taken_out_of_the_promise() {
        kindergarten(
                        "2026-09-21",
                        ", \"suspensions\": [{\"from\": \"2026-09-23\", \"resumedOn\": \"2026-10-12\"}]")
                .jsonPath(due("PROMISE"))
                .isEqualTo("2026-10-19")
                .jsonPath(due("NOTICE"))
                .isEqualTo("2026-09-29");
    }

    @Test
    void an_open_suspension_says_why_there_is_no_date() {
        kindergarten("2026-11-02", ", \"suspensions\": [{\"from\": \"2026-11-04\"}]")
                .jsonPath("$.deadlines[?(@.clock == 'PROMISE')].undetermined.earliest")
                .isEqualTo("2026-11-12")
                .jsonPath("$.deadlines[?(@.clock == 'PROMISE')].undetermined.unannouncedYear")
                .doesNotExist()
                .jsonPath("$.deadlines[?(@.clock == 'PROMISE')].undetermined.reason")
                .isEqualTo("计时尚在中止，到期日无法确定，最早为 2026-11-12；恢复计时后重新计算。");
    }

    @Test
    void every_clock_of_a_case_has_its_date() {
        kindergarten("2026-09-24", "")
                .jsonPath("$.deadlines[*].clock")
                .isEqualTo(
                        List.of(
                                "NOTICE",
                                "HARD",
                                "DECLARED",
                                "PROMISE",
                                "OPINION",
                                "DELIVERY",
                                "REGISTRATION"))
                .jsonPath(due("NOTICE"))
                .isEqualTo("2026-10-09")
                .jsonPath(due("HARD"))
                .isEqualTo("2026-12-24")
                .jsonPath(due("DECLARED"))
                .isEqualTo("2026-12-24")
                .jsonPath(due("PROMISE"))
                .isEqualTo("2026-10-12")
                .jsonPath(due("OPINION"))
                .isEqualTo("2026-09-30")
                .jsonPath("$.warnings")
                .isEmpty();
    }

    @Test
    void delivery_and_registration_are_projected_until_their_dates_are_told() {
        kindergarten("2026-09-24", "")
                .jsonPath("$.deadlines[?(@.clock == 'DELIVERY')].startedOn")
                .isEqualTo("2026-10-12")
                .jsonPath("$.deadlines[?(@.clock == 'DELIVERY')].assumedStart")
                .isEqualTo(true)
                .jsonPath(due("DELIVERY"))
                .isEqualTo("2026-10-26");
        kindergarten(
                        "2026-09-24",
                        ", \"decidedOn\": \"2026-09-30\", \"licensedOn\": \"2026-10-08\"")
                .jsonPath(due("DELIVERY"))
                .isEqualTo("2026-10-20")
                .jsonPath("$.deadlines[?(@.clock == 'REGISTRATION')].startedOn")
                .isEqualTo("2026-10-08")
                .jsonPath(due("REGISTRATION"))
                .isEqualTo("2026-12-07");
    }

    @Test
    void what_follows_an_undetermined_clock_is_undetermined_too() {
        kindergarten("2026-12-24", "")
                .jsonPath("$.deadlines[?(@.clock == 'DELIVERY')].undetermined.unannouncedYear")
                .isEqualTo(2027)
                .jsonPath("$.deadlines[?(@.clock == 'REGISTRATION')].due")
                .doesNotExist();
    }

    @Test
    void a_filing_of_november_2026_has_no_legal_date_yet_but_a_reason() {
        kindergarten("2026-11-22", "")
                .jsonPath(due("PROMISE"))
                .isEqualTo("2026-12-01")
                .jsonPath("$.deadlines[?(@.clock == 'HARD')].undetermined.earliest")
                .isEqualTo("2027-02-22")
                .jsonPath("$.deadlines[?(@.clock == 'HARD')].undetermined.reason")
                .isEqualTo("2027 年的节假日安排尚未公布，到期日无法确定，最早为 2027-02-22；公布后重新计算。");
    }

    @Test
    void ninety_working_days_are_warned_of_by_the_earlier_clock() {
        kindergarten(
                        "2019-06-10",
                        ", \"limits\": [{\"name\": \"DECLARED\", \"amount\": 90, \"unit\": \"WORKING_DAY\"}]")
                .jsonPath(due("HARD"))
                .isEqualTo("2019-09-10")
                .jsonPath(due("DECLARED"))
                .isEqualTo("2019-10-18")
                .jsonPath("$.warnings.length()")
                .isEqualTo(1)
                .jsonPath("$.warnings[0].clock")
                .isEqualTo("DECLARED")
                .jsonPath("$.warnings[0].earliest")
                .isEqualTo("HARD")
                .jsonPath("$.warnings[0].detail")
                .isEqualTo("DECLARED 的到期日 2019-10-18 晚于 HARD 的到期日 2019-09-10，请以较早的 HARD 为准。");
    }

    private static String due(String clock) {
        return "$.deadlines[?(@.clock == '" + clock + "')].due";
    }
}
