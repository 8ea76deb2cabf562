package cn.lianshen.bench.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SampleInstitutionTest {

    @Test
    void ids_and_codes_are_its_own() {
        var ids =
                IntStream.range(0, 20_000)
                        .mapToObj(number -> new SampleInstitution(number).id())
                        .collect(Collectors.toSet());
        assertThat(ids).hasSize(20_000);
        assertThat(new SampleInstitution(7).region()).matches("\\d{6}");
        assertThat(new SampleInstitution(199_999).digits()).matches("\\d{15}");
        assertThat(new SampleInstitution(199_999).creditCode()).hasSize(18);
    }

    @Test
    void names_hold_a_town_words_of_their_own_and_a_kind() {
        assertThat(new SampleInstitution(0).name()).endsWith("幼儿园").contains("灵溪镇");
        assertThat(SampleInstitution.pairs("春芽园")).isEqualTo("{春芽,芽园}");
    }

    @Test
    void a_line_has_a_value_for_each_column() {
        var cells = new SampleInstitution(3).line().strip().split("\t", -1);
        assertThat(cells).hasSize(SampleRegister.COLUMNS.split(",", -1).length);
    }
}
