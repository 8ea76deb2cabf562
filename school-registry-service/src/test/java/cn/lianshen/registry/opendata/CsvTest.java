package cn.lianshen.registry.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "＝1", "＋1", "－1", "＠1", "\t=1"})
    void what_a_spreadsheet_would_calculate_gets_an_apostrophe(String formula) {
        assertThat(Csv.line(List.of(formula))).isEqualTo("'" + formula + "\r\n");
    }

    @Test
    void a_formula_behind_a_carriage_return_is_quoted_besides() {
        assertThat(Csv.line(List.of("\r=1"))).isEqualTo("\"'\r=1\"\r\n");
    }

    @Test
    void commas_quotes_and_line_ends_stay_in_their_cell() {
        assertThat(Csv.line(List.of("甲,乙", "说\"好\"", "上\n下", "")))
                .isEqualTo("\"甲,乙\",\"说\"\"好\"\"\",\"上\n下\",\r\n");
    }
}
