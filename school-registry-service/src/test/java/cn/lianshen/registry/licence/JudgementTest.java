package cn.lianshen.registry.licence;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.registry.verifier.Verdict;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgementTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-21, NOT_YET_VALID",
        "2026-11-22, GENUINE",
        "2029-11-21, GENUINE",
        "2029-11-22, LAPSED"
    })
    void the_term_is_from_its_first_to_its_last_day(LocalDate today, Verdict verdict) {
        assertThat(judged(null, null, null, today)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "REVOKED, 2027-01-01, 2026-12-31, GENUINE",
        "REVOKED, 2027-01-01, 2027-01-01, REVOKED",
        "HANDED_BACK, 2027-01-01, 2030-01-01, REVOKED",
        "SUPERSEDED, 2027-01-01, 2027-01-01, SUPERSEDED",
        "SUPERSEDED, 2027-01-01, 2030-01-01, SUPERSEDED",
    })
    void an_end_counts_from_its_day_and_before_the_term(
            String ended, LocalDate on, LocalDate today, Verdict verdict) {
        assertThat(judged(ended, on, null, today)).isEqualTo(verdict);
    }

    @Test
    void another_county_is_told_before_all_else() {
        var today = LocalDate.parse("2027-06-01");
        assertThat(judged(null, null, "330383", today)).isEqualTo(Verdict.OTHER_COUNTY);
        assertThat(judged("REVOKED", LocalDate.parse("2027-01-01"), "330383", today))
                .isEqualTo(Verdict.OTHER_COUNTY);
        assertThat(judged(null, null, "330327", today)).isEqualTo(Verdict.GENUINE);
    }

    private static Verdict judged(
            @Nullable String ended,
            @Nullable LocalDate on,
            @Nullable String county,
            LocalDate today) {
        var it = Samples.issue(Samples.usual());
        var issue =
                new KnownIssue(
                        it.institution(),
                        it.issue(),
                        it.region(),
                        it.number(),
                        it.founder(),
                        it.validFrom(),
                        it.validTo(),
                        it.face(),
                        ended,
                        on,
                        true);
        return Judgement.of(issue, county, today).verdict();
    }
}
