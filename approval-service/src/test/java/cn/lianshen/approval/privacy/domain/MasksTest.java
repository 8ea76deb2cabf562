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
        "+8613800001234, +86138****1234",
        "+86 138-0000-1234, +86 138-****-1234",
        "8613800001234, 86138****1234",
        "138 0000 1234, 138 **** 1234",
        "1 3 8 0 0 0 0 1 2 3 4, 1 3 8 * * * * 1 2 3 4",
        "tel13800001234, tel138****1234",
        "13800001234wx, 138****1234wx",
        "１３８００００１２３４, １３８****１２３４",
        "138－0000－1234, 138－****－1234",
        "330327 19800101 0008, 330327 ******** 0008",
        "330327-1980-01-01-0008, 330327-****-**-**-0008",
        "３３０３２７１９８００１０１０００８, ３３０３２７********０００８",
        "22058119850615000Ｘ, 220581********000Ｘ",
        "张三330327198001010008.pdf, 张三330327********0008.pdf",
        "330327800101001, 330327******001",
        "330327 800101 001, 330327 ****** 001",
        "'138 0000 1234 139 0000 1234', '138 **** 1234 139 **** 1234'",
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
                "教民133032760101001号", // would pass for an old citizen number
                "教民1330327600001号",
                "330327-05-20261123-02-000028",
                "91330327MA1380000X",
                "13330327138A000001", // a credit code of digits for long
                "330327801301001", // no thirteenth month
                "160327800101001", // no such province
                "5f0c1380-1390-4123-8412-3456789abcde",
                "a13800001234b13800001234c13800001234",
                "2026-11-22",
                "1985-06-15 203室",
                "1998-2003 150人",
                "13 800 001 234 元",
                "15,000,000,000 元",
                "0577-64712345",
                "1380000123"
            })
    void other_numbers_stay(String text) {
        assertThat(Masks.numbers(text)).isEqualTo(text);
    }

    @Test
    void where_a_citizen_number_belongs_nothing_is_shown_that_is_none() {
        assertThat(Masks.citizenNumber("330327198001010008")).isEqualTo("330327********0008");
        assertThat(Masks.citizenNumber("E12345678")).isEqualTo("*********");
        assertThat(Masks.citizenNumber("33032719800101")).doesNotContainPattern("[0-9]");
    }

    @Test
    void of_a_name_the_first_character_stays() {
        assertThat(Masks.name("陈海燕")).isEqualTo("陈**");
        assertThat(Masks.name("𠮷野")).isEqualTo("𠮷*");
        assertThat(Masks.name("陈")).isEqualTo("陈*");
        assertThat(Masks.name("")).isEmpty();
    }
}
