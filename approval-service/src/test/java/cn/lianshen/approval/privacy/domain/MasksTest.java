package cn.lianshen.approval.privacy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MasksTest {

    @ParameterizedTest
    @CsvSource({
        "330327198001010008, 330327********0008",
        "22058119850615000x, 220581********000x",
        "身份证330327198001010008号, 身份证330327********0008号",
        "13800001234, 138****1234",
        "'电话 13800001234，证件 410503198506150006', '电话 138****1234，证件 410503********0006'"
    })
    void numbers_lose_their_middle_wherever_they_stand(String text, String masked) {
        assertThat(Masks.numbers(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "330327052026112302000028", // a case number
                "52330327MJ000000X6", // a credit code
                "113303270000000000", // a credit code of digits only
                "330327198013010008", // no thirteenth month
                "教民133032760000001号",
                "2026-11-22",
                "1380000123"
            })
    void other_numbers_stay(String text) {
        assertThat(Masks.numbers(text)).isEqualTo(text);
    }

    @Test
    void of_a_name_the_first_character_stays() {
        assertThat(Masks.name("陈海燕")).isEqualTo("陈**");
        assertThat(Masks.name("𠮷野")).isEqualTo("𠮷*");
        assertThat(Masks.name("陈")).isEqualTo("陈*");
        assertThat(Masks.name("")).isEmpty();
    }
}
