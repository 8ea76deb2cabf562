package cn.lianshen.registry.exchange.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JudgeTest {
    private static final Judge JUDGE = new Judge("330327", LocalDate.of(2026, 11, 25), _ -> true);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "教民133032760000001号",
                "教民133032710000001号",
                "教民3303278000001号",
                "教民133030030000001号"
            })
    void a_licence_number_is_of_the_county_or_its_prefecture(String number) {
        assertThat(faults(Field.LICENCE_NUMBER, Map.of(Field.LICENCE_NUMBER, number))).isEmpty();
    }

    @Test
    void older_numbers_name_the_county_that_theirs_was_part_of() {
        var longgang = new Judge("330383", LocalDate.of(2026, 11, 25), _ -> true);
        var number = Map.of(Field.LICENCE_NUMBER, "教民133032760000001号");
        assertThat(longgang.faults(new Row(2, number, List.of())))
                .noneMatch(fault -> fault.code().endsWith("-of-other-region"));
    }

    @ParameterizedTest
    @CsvSource({
        "教民133038360000001号, licence-number-of-other-region",
        "教民133000060000001号, licence-number-of-other-region",
        "教民3303836000001号, licence-number-of-other-region",
        "教民133032700000001号, licence-number-level",
        "教民133032790000001号, licence-number-level",
        "教民3303279000001号, licence-number-level"
    })
    void one_of_another_region_or_without_a_level_is_wrong(String number, String code) {
        assertThat(faults(Field.LICENCE_NUMBER, Map.of(Field.LICENCE_NUMBER, number)))
                .containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({
        "52330327MJ000000X6, MZ",
        "52330300MJ000000X2, MZ",
        "91330327MA0000007G, SCJG",
        "12330327000000000W, BB"
    })
    void a_credit_code_is_of_its_registrar_and_region(String number, String registrar) {
        assertThat(code(number, registrar)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "52330327MJ0000001F, MZ, invalid-credit-code",
        "52330327MJ000000X6, SCJG, credit-code-of-other-registrar",
        "91330327MA0000007G, MZ, credit-code-of-other-registrar",
        "12330327000000000W, EDU, credit-code-of-other-registrar",
        "52330383MJ000000X9, MZ, credit-code-of-other-region",
    })
    void one_of_another_registrar_or_region_or_with_a_wrong_organisation_code_is_wrong(
            String number, String registrar, String code) {
        assertThat(code(number, registrar)).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"52110108MJ000000XM", "52330383MJ000000X9"})
    void all_that_is_wrong_with_one_is_told(String number) {
        assertThat(code(number, "BB"))
                .containsExactly("credit-code-of-other-registrar", "credit-code-of-other-region");
    }

    private static List<String> code(String number, String registrar) {
        var values = Map.of(Field.CREDIT_CODE, number, Field.REGISTRAR, registrar);
        return faults(Field.CREDIT_CODE, values);
    }

    private static List<String> faults(Field field, Map<Field, String> values) {
        return JUDGE.faults(new Row(2, values, List.of())).stream()
                .filter(it -> it.column().equals(field.title()))
                .map(Fault::code)
                .toList();
    }
}
