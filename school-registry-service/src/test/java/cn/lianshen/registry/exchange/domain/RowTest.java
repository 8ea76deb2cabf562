package cn.lianshen.registry.exchange.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RowTest {
    private static final Head HEAD = new Head(Map.of(0, Field.NAME, 2, Field.ADDRESS), List.of());

    @Test
    void a_cell_in_a_column_without_a_head_is_a_fault_of_its_column() {
        assertThat(read(Cell.text("甲"), Cell.text("乙"), Cell.text("灵溪镇"), Cell.text("1号")).faults())
                .containsExactly(
                        new Fault(5, "B列", "cell-without-column"),
                        new Fault(5, "D列", "cell-without-column"));
        assertThat(read(Cell.EMPTY, new Cell("", Cell.Kind.ERROR)).faults())
                .containsExactly(new Fault(5, "B列", "cell-without-column"));
    }

    @Test
    void an_empty_cell_in_one_is_none() {
        var row = read(Cell.text("甲"), Cell.text(" "), Cell.text("灵溪镇"), Cell.EMPTY, Cell.EMPTY);
        assertThat(row.faults()).isEmpty();
        assertThat(row.values()).hasSize(2);
    }

    private static Row read(Cell... cells) {
        return Row.read(5, HEAD, List.of(cells), new Cells(new NoWords()));
    }

    private record NoWords() implements Vocabulary {
        @Override
        public Optional<String> code(Shape shape, String written) {
            return Optional.empty();
        }

        @Override
        public String words(Shape shape, String code) {
            return code;
        }
    }
}
