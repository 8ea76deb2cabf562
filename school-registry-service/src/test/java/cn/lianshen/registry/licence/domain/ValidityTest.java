package cn.lianshen.registry.licence.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityTest {
    private static final Validity THREE_YEARS =
            new Validity(LocalDate.parse("2026-11-23"), LocalDate.parse("2029-11-22"));

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, NOT_YET_VALID",
        "2026-11-23, VALID",
        "2029-11-22, VALID",
        "2029-11-23, EXPIRED"
    })
    void first_and_last_day_are_part_of_the_term(LocalDate day, Standing expected) {
        assertThat(THREE_YEARS.on(day)).isEqualTo(expected);
    }

    @Test
    void a_term_that_ends_before_it_begins_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Validity(THREE_YEARS.to(), THREE_YEARS.from()));
    }
}
