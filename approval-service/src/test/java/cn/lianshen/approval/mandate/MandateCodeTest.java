package cn.lianshen.approval.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MandateCodeTest {
    private final SplittableRandom chance = new SplittableRandom(1);

    @Test
    void a_code_has_no_characters_that_are_mistaken_for_others() {
        assertThat(Stream.generate(() -> MandateCode.draw(chance)).limit(1000))
                .allSatisfy(code -> assertThat(code.text()).matches("[2-9A-HJ-NP-Z]{10}"))
                .doesNotHaveDuplicates();
    }

    @Test
    void it_is_the_same_however_it_is_typed() {
        assertThat(new MandateCode("abcd-2345 xy").hash())
                .isEqualTo(new MandateCode("ABCD2345XY").hash())
                .isNotEqualTo(new MandateCode("ABCD2345XZ").hash());
    }
}
