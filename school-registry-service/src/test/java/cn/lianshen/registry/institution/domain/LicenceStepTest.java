package cn.lianshen.registry.institution.domain;

import static cn.lianshen.registry.institution.domain.Facts.FOUNDING;
import static cn.lianshen.registry.institution.domain.Facts.LATER;
import static cn.lianshen.registry.institution.domain.Facts.ended;
import static cn.lianshen.registry.institution.domain.Facts.entered;
import static cn.lianshen.registry.institution.domain.Facts.licence;
import static cn.lianshen.registry.institution.domain.Facts.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LicenceStepTest {
    private static final Fact OLD = on("2020-01-01", FOUNDING, 0, entered(null));
    private static final Fact CONTINUED =
            on("2023-03-01", LATER, 8, licence("老幼儿园", "甲", "2023-03-01", null));

    private static List<String> steps(String day, Fact... facts) {
        var chronicle = Chronicle.of(List.of(facts));
        return LicenceStep.of(chronicle, LocalDate.parse(day)).stream()
                .map(step -> step.on() + " " + step.what())
                .toList();
    }

    @Test
    void a_term_that_passed_is_a_line_from_the_day_after_its_last() {
        assertThat(steps("2022-12-31", OLD)).containsExactly("2020-01-01 ENTERED");
        assertThat(steps("2023-01-02", OLD))
                .containsExactly("2020-01-01 ENTERED", "2023-01-01 LAPSED");
    }

    @Test
    void the_same_number_for_a_longer_term_is_a_continuation() {
        assertThat(steps("2024-01-01", OLD, CONTINUED))
                .containsExactly("2020-01-01 ENTERED", "2023-01-01 LAPSED", "2023-03-01 CONTINUED");
    }

    @Test
    void a_licence_that_was_revoked_does_not_lapse_besides() {
        var revoked = on("2021-01-01", LATER, 9, ended(LicenceEnd.REVOKED, "PS02"));
        assertThat(steps("2024-01-01", OLD, revoked))
                .containsExactly("2020-01-01 ENTERED", "2021-01-01 REVOKED");
    }
}
