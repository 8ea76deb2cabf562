package cn.lianshen.client.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FreshCreditCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11110112000082827R",
                "11100000000013338W",
                "11320482014138860P",
                "91350100M000100Y43",
                "113309210026411518",
                "52330327MJ000000X6",
                "91330327MA0000007G",
                "12330327000000000W",
                "113303270000000000"
            })
    void both_check_characters_are_those_of_published_codes(String code) {
        assertThat(FreshCreditCode.complete(code.substring(0, 16))).isEqualTo(code);
    }

    @Test
    void a_fresh_code_has_its_prefix_and_region_and_a_part_that_no_school_has() {
        String code = FreshCreditCode.of("52", "330327", RandomGenerator.getDefault());

        assertThat(code).hasSize(18).startsWith("5233032700");
        assertThat(FreshCreditCode.complete(code.substring(0, 16))).isEqualTo(code);
    }

    @Test
    void two_fresh_codes_differ() {
        var random = RandomGenerator.getDefault();

        assertThat(FreshCreditCode.of("91", "330327", random))
                .isNotEqualTo(FreshCreditCode.of("91", "330327", random));
    }
}
