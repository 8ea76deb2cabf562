package cn.lianshen.registry.lookup.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.registry.institution.domain.NameKey;
import cn.lianshen.registry.licence.domain.LicenceNumberKey;
import org.junit.jupiter.api.Test;

class LookupTest {

    @Test
    void nothing_to_look_for_is_not_answered() {
        assertThat(Lookup.typed(null, " ", ""))
                .isEqualTo(new Unanswerable("name", "criterion-required"));
    }

    @Test
    void one_character_of_a_name_is_too_little() {
        assertThat(Lookup.typed(" 园 ", null, null))
                .isEqualTo(new Unanswerable("name", "name-too-short"));
    }

    @Test
    void a_mistyped_number_is_named() {
        assertThat(Lookup.typed("春芽", "12345", null))
                .isEqualTo(new Unanswerable("licenceNumber", "invalid-licence-number"));
        assertThat(Lookup.typed("春芽", null, "52330327MJ000000X7"))
                .isEqualTo(new Unanswerable("creditCode", "invalid-credit-code"));
    }

    @Test
    void all_criteria_given_are_kept() {
        assertThat(Lookup.typed("春芽", "教民133032760000001号", "52330327MJ000000X6"))
                .isEqualTo(
                        new Criteria(
                                new NameKey("春芽"),
                                new LicenceNumberKey("133032760000001"),
                                new CreditCode("52330327MJ000000X6")));
    }
}
