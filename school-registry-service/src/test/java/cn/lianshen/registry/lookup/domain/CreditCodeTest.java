package cn.lianshen.registry.lookup.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "52330327MJ000000X6",
                "91330327MA0000007G",
                "12330327000000000W",
                "11320482014138860P"
            })
    void a_right_check_character_is_accepted(String code) {
        assertThat(CreditCode.parse(code)).hasValue(new CreditCode(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "52330327MJ000000X7",
                "52330327MJ00000X06",
                "52330327MJ000000X",
                "52330327MI000000X6",
                ""
            })
    void a_wrong_character_or_length_is_not(String code) {
        assertThat(CreditCode.parse(code)).isEmpty();
    }

    @Test
    void small_and_full_width_letters_are_read_as_capitals() {
        assertThat(CreditCode.parse(" ５２330327mj000000x6 "))
                .hasValue(new CreditCode("52330327MJ000000X6"));
    }
}
