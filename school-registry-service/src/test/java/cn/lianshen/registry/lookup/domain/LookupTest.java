package cn.lianshen.registry.lookup.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.registry.institution.domain.InstitutionState;
import cn.lianshen.registry.institution.domain.NameKey;
import cn.lianshen.registry.licence.domain.LicenceNumberKey;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookupTest {

    private static Lookup typed(
            @Nullable String name, @Nullable String number, @Nullable String code) {
        return Lookup.typed(new Typed(name, number, code, null, null, null));
    }

    private static Lookup where(
            @Nullable String place, @Nullable String kind, @Nullable String state) {
        return Lookup.typed(new Typed(null, null, null, place, kind, state));
    }

    @Test
    void nothing_to_look_for_is_not_answered() {
        assertThat(typed(null, " ", "")).isEqualTo(new Unanswerable("name", "criterion-required"));
    }

    @Test
    void one_character_of_a_name_is_too_little() {
        assertThat(typed(" 园 ", null, null)).isEqualTo(new Unanswerable("name", "name-too-short"));
        assertThat(where("镇", null, null)).isEqualTo(new Unanswerable("place", "place-too-short"));
    }

    @Test
    void a_mistyped_number_is_named() {
        assertThat(typed("春芽", "12345", null))
                .isEqualTo(new Unanswerable("licenceNumber", "invalid-licence-number"));
        assertThat(typed("春芽", null, "52330327MJ000000X7"))
                .isEqualTo(new Unanswerable("creditCode", "invalid-credit-code"));
        assertThat(where(null, null, "GONE")).isEqualTo(new Unanswerable("state", "invalid-state"));
        assertThat(where(null, "幼儿园", null)).isEqualTo(new Unanswerable("kind", "invalid-kind"));
    }

    @Test
    void all_criteria_given_are_kept() {
        assertThat(
                        Lookup.typed(
                                new Typed(
                                        "灵溪 春芽",
                                        "教民133032760000001号",
                                        "52330327MJ000000X6",
                                        "示范路",
                                        "KG",
                                        "CLOSED")))
                .isEqualTo(
                        new Criteria(
                                List.of(new NameKey("灵溪"), new NameKey("春芽")),
                                new LicenceNumberKey("133032760000001"),
                                new CreditCode("52330327MJ000000X6"),
                                null,
                                List.of(new NameKey("示范路")),
                                "KG",
                                InstitutionState.CLOSED));
    }

    @Test
    void characters_with_spaces_between_them_are_one_word() {
        assertThat(typed("春 芽", null, null))
                .extracting(found -> ((Criteria) found).name())
                .isEqualTo(List.of(new NameKey("春芽")));
    }

    @ParameterizedTest
    @CsvSource({"33", "3303", "330327"})
    void digits_of_a_place_are_a_region(String digits) {
        assertThat(where(digits, null, null))
                .extracting(found -> ((Criteria) found).region())
                .isEqualTo(digits);
    }
}
