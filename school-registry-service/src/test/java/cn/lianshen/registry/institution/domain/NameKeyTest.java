package cn.lianshen.registry.institution.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

    @ParameterizedTest
    @CsvSource({"苍南县ＡＢＣ外语幼儿园（灵溪）, 苍南县abc外语幼儿园(灵溪)", "'苍南县 春芽　幼儿园', 苍南县春芽幼儿园", "ⅫSchool, xiischool"})
    void width_case_and_spaces_make_no_difference(String written, String key) {
        assertThat(NameKey.of(written).value()).isEqualTo(key);
    }

    @Test
    void a_rare_character_counts_once() {
        assertThat(NameKey.of("𠮷园").length()).isEqualTo(2);
    }
}
