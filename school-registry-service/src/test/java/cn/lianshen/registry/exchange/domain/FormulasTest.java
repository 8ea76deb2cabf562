package cn.lianshen.registry.exchange.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulasTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "＝1", "＋1", "－1", "＠1", "\t=1", "\r=1"})
    void what_would_be_calculated_is_made_harmless_and_found_again(String formula) {
        assertThat(Formulas.calculates(formula)).isTrue();
        assertThat(Formulas.harmless(formula)).isEqualTo("'" + formula);
        assertThat(Formulas.bare("'" + formula)).isEqualTo(formula);
    }

    @Test
    void an_apostrophe_of_its_own_stays() {
        assertThat(Formulas.bare("'甲")).isEqualTo("'甲");
        assertThat(Formulas.harmless("甲=乙")).isEqualTo("甲=乙");
    }
}
