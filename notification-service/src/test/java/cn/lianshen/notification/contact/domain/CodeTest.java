package cn.lianshen.notification.contact.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CodeTest {

    @Test
    void a_code_has_six_digits_and_each_draw_its_own() {
        var random = new Random(7);
        var drawn = Stream.generate(() -> Code.draw(random::nextInt).digits()).limit(1000).toList();
        assertThat(drawn).allMatch(digits -> digits.matches("\\d{6}"));
        assertThat(drawn.stream().distinct().count()).isGreaterThan(990);
    }

    @Test
    void leading_noughts_count() {
        var code = new Code("048151");
        assertThat(code.is("048151")).isTrue();
        assertThat(code.is("48151")).isFalse();
        assertThat(code.is("")).isFalse();
    }
}
