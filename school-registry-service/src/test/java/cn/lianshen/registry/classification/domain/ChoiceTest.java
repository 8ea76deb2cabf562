package cn.lianshen.registry.classification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChoiceTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final ChoiceWindow CANGNAN = window("330327", "2022-12-31");
    private static final ChoiceWindow PROVINCE = window("370000", "2022-09-01");
    private static final ChoiceWindow NATIONAL = window("CN", "2022-12-30");

    private static ChoiceWindow window(String region, String deadline) {
        return new ChoiceWindow(
                region, LocalDate.parse("2016-11-07"), LocalDate.parse(deadline), false, "来源");
    }

    private static Choice choice(String on, @Nullable String foundedOn) {
        var founded = foundedOn == null ? null : LocalDate.parse(foundedOn);
        return new Choice(Classification.NON_PROFIT, LocalDate.parse(on), founded, false, true);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-12-31, 2016-11-06,",
        "2023-01-01, 2016-11-06, choice-too-late",
        "2022-12-31, 2016-11-07, no-existing-school",
        "2022-12-31, , no-existing-school",
        "2026-11-23, 2010-01-01, choice-in-future"
    })
    void an_existing_school_chooses_until_the_deadline(
            String on, @Nullable String foundedOn, @Nullable String refusal) {
        assertThat(choice(on, foundedOn).refusal(CANGNAN, TODAY).orElse(null)).isEqualTo(refusal);
    }

    @Test
    void a_school_chooses_once_and_a_compulsory_one_never_for_profit() {
        var day = LocalDate.parse("2022-06-01");
        var old = LocalDate.parse("2010-01-01");
        assertThat(
                        new Choice(Classification.NON_PROFIT, day, old, true, true)
                                .refusal(CANGNAN, TODAY))
                .hasValue("already-chosen");
        assertThat(
                        new Choice(Classification.FOR_PROFIT, day, old, false, false)
                                .refusal(CANGNAN, TODAY))
                .hasValue("kind-not-for-profit");
    }

    @Test
    void a_county_s_own_window_holds_before_its_province_s_and_the_national_one() {
        var windows = new ChoiceWindows(List.of(NATIONAL, PROVINCE, CANGNAN));
        assertThat(windows.of("330327")).isEqualTo(CANGNAN);
        assertThat(windows.of("370102")).isEqualTo(PROVINCE);
        assertThat(windows.of("220581")).isEqualTo(NATIONAL);
    }

    @Test
    void without_a_national_window_some_county_would_have_none() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ChoiceWindows(List.of(CANGNAN)));
    }
}
