package cn.lianshen.approval.classification;

import static cn.lianshen.approval.classification.domain.RegistrationNote.CHOSEN_AT_FOUNDING;
import static cn.lianshen.approval.classification.domain.RegistrationNote.COMPULSORY_STAGE;
import static cn.lianshen.approval.classification.domain.RegistrationNote.CONFIRM_DEADLINE;
import static cn.lianshen.approval.classification.domain.RegistrationNote.LATE;
import static cn.lianshen.approval.classification.domain.RegistrationNote.MIXED_STAGES;
import static cn.lianshen.approval.classification.domain.RegistrationNote.NOTHING_TO_CHANGE;
import static cn.lianshen.approval.classification.domain.RegistrationNote.NO_FOUNDERS_CAPITAL;
import static cn.lianshen.approval.classification.domain.RegistrationNote.RUNS_AS_NON_PROFIT;
import static cn.lianshen.approval.classification.domain.RegistrationStanding.CLOSED_LATE_SPECIAL_APPROVAL;
import static cn.lianshen.approval.classification.domain.RegistrationStanding.NOT_AN_EXISTING_SCHOOL;
import static cn.lianshen.approval.classification.domain.RegistrationStanding.OPEN;
import static cn.lianshen.approval.classification.domain.RegistrationStep.ASSETS_CHECKED;
import static cn.lianshen.approval.classification.domain.RegistrationStep.BOARD_RESOLUTION;
import static cn.lianshen.approval.classification.domain.RegistrationStep.CHARTER_AMENDED;
import static cn.lianshen.approval.classification.domain.RegistrationStep.COMPANY_REGISTERED;
import static cn.lianshen.approval.classification.domain.RegistrationStep.FURTHER_STAGES_STRIPPED;
import static cn.lianshen.approval.classification.domain.RegistrationStep.LIQUIDATION;
import static cn.lianshen.approval.classification.domain.RegistrationStep.NEW_LICENCE;
import static cn.lianshen.approval.classification.domain.RegistrationStep.OLD_REGISTRATION_CANCELLED;
import static cn.lianshen.approval.classification.domain.RegistrationStep.REGISTRATION_CONTINUED;
import static cn.lianshen.approval.classification.domain.RegistrationStep.SPECIAL_APPROVAL;
import static cn.lianshen.approval.classification.domain.RegistrationStep.TAXES_AND_LAND_PAID;
import static cn.lianshen.approval.classification.domain.RegistrationStep.TITLE_SETTLED;
import static cn.lianshen.approval.routing.domain.Classification.FOR_PROFIT;
import static cn.lianshen.approval.routing.domain.Classification.NON_PROFIT;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.classification.domain.ClassifiedRegistration;
import cn.lianshen.approval.classification.domain.ExistingSchool;
import cn.lianshen.approval.classification.domain.RegistrationAnswer;
import cn.lianshen.approval.classification.domain.RegistrationStanding;
import cn.lianshen.approval.classification.domain.RegistrationStep;
import cn.lianshen.approval.routing.domain.Classification;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The choice of existing schools (现有民办学校选登记), place by place and day by day. */
class ClassifiedRegistrationTest {

    private static final String CANGNAN = "330327";
    private static final ClassificationConfiguration SEEDS = new ClassificationConfiguration();
    private static final ClassifiedRegistration CHOICE = SEEDS.classifiedRegistration();
    private static final LocalDate LAST = LocalDate.of(2022, 12, 31);
    private static final LocalDate OLD = LocalDate.of(2010, 9, 1);

    @ParameterizedTest
    @CsvSource({
        "330327, 2016-11-06, 2022-12-31, OPEN",
        "330327, 2016-11-06, 2023-01-01, CLOSED_LATE_SPECIAL_APPROVAL",
        "330327, 2016-11-07, 2022-12-31, NOT_AN_EXISTING_SCHOOL",
        "370102, 2017-08-31, 2022-09-01, OPEN",
        "370102, 2017-08-31, 2022-09-02, CLOSED_LATE_SPECIAL_APPROVAL",
        "370102, 2017-09-01, 2022-09-01, NOT_AN_EXISTING_SCHOOL",
        "350602, 2017-08-31, 2022-12-31, OPEN",
        "350502, 2017-08-31, 2022-12-31, NOT_AN_EXISTING_SCHOOL",
        "410503, 2016-11-06, 2022-12-31, OPEN",
        "410503, 2016-11-06, 2026-11-22, CLOSED_LATE_SPECIAL_APPROVAL"
    })
    void place_and_day_decide_whether_a_school_can_choose(
            String region, LocalDate established, LocalDate on, RegistrationStanding expected) {
        ExistingSchool school = new ExistingSchool(established, false, true, null);
        assertThat(CHOICE.answer(school, NON_PROFIT, region, on).standing()).isEqualTo(expected);
    }

    @Test
    void a_kindergarten_that_turns_for_profit_is_liquidated_licensed_and_registered_anew() {
        RegistrationAnswer answer = ask(kindergarten(null), FOR_PROFIT, LAST);
        assertThat(answer.standing()).isEqualTo(OPEN);
        assertThat(answer.runsAs()).isEqualTo(NON_PROFIT);
        assertThat(answer.steps())
                .containsExactly(
                        BOARD_RESOLUTION,
                        LIQUIDATION,
                        TITLE_SETTLED,
                        TAXES_AND_LAND_PAID,
                        OLD_REGISTRATION_CANCELLED,
                        NEW_LICENCE,
                        COMPANY_REGISTERED);
        assertThat(answer.notes()).containsExactly(RUNS_AS_NON_PROFIT, NO_FOUNDERS_CAPITAL);
        assertThat(answer.source()).startsWith("苍南县");
    }

    @Test
    void a_school_that_stays_non_profit_amends_and_goes_on() {
        RegistrationAnswer answer = ask(kindergarten(null), NON_PROFIT, LAST);
        assertThat(answer.steps())
                .containsExactly(
                        BOARD_RESOLUTION, CHARTER_AMENDED, ASSETS_CHECKED, REGISTRATION_CONTINUED);
    }

    @Test
    void a_late_choice_begins_with_a_special_approval_and_is_flagged() {
        RegistrationAnswer answer = ask(kindergarten(null), FOR_PROFIT, LAST.plusDays(1));
        assertThat(answer.standing()).isEqualTo(CLOSED_LATE_SPECIAL_APPROVAL);
        assertThat(answer.steps()).startsWith(SPECIAL_APPROVAL, BOARD_RESOLUTION);
        assertThat(answer.notes()).contains(LATE);
        assertThat(answer.possible()).isTrue();
    }

    @Test
    void a_compulsory_school_cannot_choose_for_profit() {
        RegistrationAnswer answer =
                ask(new ExistingSchool(OLD, true, false, NON_PROFIT), FOR_PROFIT, LAST);
        assertThat(answer.notes()).containsExactly(COMPULSORY_STAGE);
        assertThat(answer.steps()).isEmpty();
        assertThat(answer.possible()).isFalse();
    }

    @Test
    void a_mixed_school_strips_its_further_stages_first() {
        RegistrationAnswer answer =
                ask(new ExistingSchool(OLD, true, true, NON_PROFIT), FOR_PROFIT, LAST);
        assertThat(answer.notes()).containsExactly(MIXED_STAGES, NO_FOUNDERS_CAPITAL);
        assertThat(answer.steps())
                .startsWith(BOARD_RESOLUTION, FURTHER_STAGES_STRIPPED, LIQUIDATION);
    }

    @Test
    void a_choice_that_is_made_already_changes_nothing() {
        RegistrationAnswer answer = ask(kindergarten(NON_PROFIT), NON_PROFIT, LAST);
        assertThat(answer.notes()).containsExactly(NOTHING_TO_CHANGE);
        assertThat(answer.steps()).isEmpty();
    }

    @Test
    void a_school_founded_later_chose_at_its_founding() {
        ExistingSchool later =
                new ExistingSchool(LocalDate.of(2019, 9, 1), false, true, FOR_PROFIT);
        RegistrationAnswer answer = ask(later, NON_PROFIT, LAST);
        assertThat(answer.standing()).isEqualTo(NOT_AN_EXISTING_SCHOOL);
        assertThat(answer.runsAs()).isEqualTo(FOR_PROFIT);
        assertThat(answer.notes()).containsExactly(CHOSEN_AT_FOUNDING);
        assertThat(answer.steps()).isEmpty();
    }

    @Test
    void a_place_without_dates_of_its_own_is_to_be_confirmed() {
        assertThat(CHOICE.answer(kindergarten(null), NON_PROFIT, "411600", LAST).notes())
                .contains(CONFIRM_DEADLINE);
        assertThat(ask(kindergarten(null), NON_PROFIT, LAST).notes())
                .doesNotContain(CONFIRM_DEADLINE);
    }

    @ParameterizedTest
    @EnumSource
    void every_step_is_said_in_both_languages_with_its_source(RegistrationStep step) {
        RegistrationSentences sentences = SEEDS.registrationSentences();
        assertThat(sentences.of(step, Locale.CHINESE).sentence()).endsWith("。");
        assertThat(sentences.of(step, Locale.ENGLISH).sentence()).endsWith(".");
        assertThat(sentences.of(step, Locale.CHINESE).source()).isNotBlank();
    }

    private static RegistrationAnswer ask(
            ExistingSchool school, Classification wanted, LocalDate on) {
        return CHOICE.answer(school, wanted, CANGNAN, on);
    }

    private static ExistingSchool kindergarten(@Nullable Classification chosen) {
        return new ExistingSchool(OLD, false, true, chosen);
    }
}
