package cn.lianshen.registry.licence.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.registry.institution.domain.Licence;
import cn.lianshen.registry.institution.domain.LicenceAct;
import cn.lianshen.registry.institution.domain.LicenceEnd;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {

    @ParameterizedTest
    @CsvSource({
        "2026-02-28, VALID",
        "2026-03-01, REVOKED",
        "2030-01-01, REVOKED",
        "2025-12-31, NOT_YET_VALID"
    })
    void an_end_by_an_act_of_law_counts_from_its_day_on_and_before_the_term(
            LocalDate day, Standing expected) {
        var ended = new Licence.Ended(LicenceEnd.REVOKED, LocalDate.parse("2026-03-01"), "62");
        var licence =
                new Licence(
                        LicenceAct.ISSUED,
                        "教民133032760000001号",
                        "EDU",
                        LocalDate.parse("2026-01-01"),
                        LocalDate.parse("2028-12-31"),
                        ended);
        assertThat(Standing.of(licence, day)).isEqualTo(expected);
    }
}
