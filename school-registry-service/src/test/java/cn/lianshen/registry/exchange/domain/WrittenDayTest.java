package cn.lianshen.registry.exchange.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDayTest {
    private static final LocalDate DAY = LocalDate.of(2016, 9, 1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2016-09-01",
                "2016/9/1",
                "2016.9.1",
                "2016年9月1日",
                "2016年09月01",
                "20160901",
                "2016-09-01T00:00",
                "2016-9-1 00:00:00"
            })
    void a_day_may_be_written_as_people_do(String written) {
        assertThat(WrittenDay.read(Cell.text(written), written)).hasValue(DAY);
    }

    @Test
    void a_number_is_a_spreadsheets_serial_day() {
        var cell = new Cell("42614", Cell.Kind.NUMBER);
        assertThat(WrittenDay.read(cell, cell.text())).hasValue(DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016-02-30", "2016-13-01", "42614", "去年九月", "0016-09-01", "16-9-1"})
    void what_is_no_day_is_none(String written) {
        assertThat(WrittenDay.read(Cell.text(written), written)).isEmpty();
    }
}
