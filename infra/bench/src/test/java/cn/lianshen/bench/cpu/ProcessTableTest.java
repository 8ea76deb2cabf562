package cn.lianshen.bench.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProcessTableTest {

    @Test
    void a_line_is_read_whatever_the_program_is_called() {
        String line =
                "4711 (a) b (c) S 17 4711 4711 0 -1 4194560 1 2 3 4 120 30 7 5 20 0 1 0 99 0 0";

        assertThat(ProcessStat.parse(line)).isEqualTo(new ProcessStat(4711, 17, 150, 12));
    }

    @Test
    void a_tree_counts_grandchildren_and_those_that_ended_but_no_neighbours() {
        var table =
                new ProcessTable(
                        List.of(
                                new ProcessStat(30, 20, 8, 0),
                                new ProcessStat(10, 1, 1, 2),
                                new ProcessStat(20, 10, 4, 0),
                                new ProcessStat(40, 1, 100, 0)));

        assertThat(table.treeTicks(10)).isEqualTo(15);
    }

    @Test
    void time_does_not_get_lost_when_a_child_ends() {
        var before =
                new ProcessTable(List.of(new ProcessStat(1, 0, 5, 0), new ProcessStat(2, 1, 9, 0)));
        var after = new ProcessTable(List.of(new ProcessStat(1, 0, 5, 9)));

        assertThat(after.treeTicks(1)).isEqualTo(before.treeTicks(1));
    }

    @Test
    void this_process_is_found_in_the_real_table() {
        assertThat(ProcessTable.now().treeTicks(ProcessHandle.current().pid())).isPositive();
    }
}
