package cn.lianshen.registry.exchange;

import static cn.lianshen.registry.exchange.Sheets.outcome;
import static cn.lianshen.registry.exchange.Sheets.school;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.lianshen.registry.RegisterTables;
import cn.lianshen.registry.RunningRegistry;
import cn.lianshen.testkit.CaseTopic;
import cn.lianshen.testkit.TestServers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Files that cannot be read to their end: the whole file is refused, and nothing is written. */
class UnreadableTableIT {
    private static final CaseTopic TOPIC = new CaseTopic("unreadable.cases.v1", "registry");
    private static final RegisterTables TABLES =
            new RegisterTables(TestServers.postgres().createDatabase("registry"));
    private static final RunningRegistry REGISTRY =
            RunningRegistry.on(TABLES.database(), TOPIC.name());

    @AfterAll
    static void stop() {
        REGISTRY.close();
        TOPIC.close();
    }

    @Test
    void a_text_that_is_no_table_to_its_end_is_refused() {
        var good = Sheets.csv(List.of(school(1)));
        Sheets.hand(REGISTRY, "", new byte[0]).expectStatus().isBadRequest();
        refused("empty-file", ",,,\r\n\r\n");
        refused("broken-csv", good + "\"" + "长".repeat(300_000));
        refused("no-table", concat(good.getBytes(StandardCharsets.UTF_8), new byte[] {-1, -1, 0}));
        refused("too-many-columns", good + "x,".repeat(300));
        var many = IntStream.range(0, 20_001).mapToObj(Sheets::school).toList();
        refused("too-many-rows", Sheets.csv(many));
    }

    @Test
    void a_workbook_that_breaks_off_or_is_no_list_is_refused() {
        var rows = List.of(school(1));
        var book = Sheets.xlsx(rows, _ -> {});
        refused("broken-xlsx", Arrays.copyOf(book, book.length / 2));
        refused("broken-xlsx", flipped(book));
        refused("broken-xlsx", Sheets.edited(book, "[Content_Types].xml", _ -> "<Types"));
        refused("dates-from-1904", Sheets.from1904(book));
        refused(
                "too-many-columns",
                Sheets.xlsx(
                        List.of(Collections.nCopies(300, "x")), sheet -> sheet.value(0, 299, "x")));
        refused(
                "too-many-merged-cells",
                Sheets.xlsx(
                        rows,
                        sheet ->
                                IntStream.range(100, 2200)
                                        .forEach(row -> sheet.range(row, 0, row, 1).merge())));
    }

    @Test
    void a_second_table_of_the_county_waits_for_the_first() {
        var many = IntStream.range(100, 8_000).mapToObj(Sheets::school).toList();
        var table = Sheets.csv(many);
        Sheets.hand(REGISTRY, "?dryRun=true", table).expectStatus().isAccepted();
        Sheets.hand(REGISTRY, "", Sheets.csv(List.of(school(2))))
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("import-under-way");
        await().until(
                        () ->
                                TABLES.column("SELECT 1 FROM imports WHERE state = 'READING'")
                                        .isEmpty());
    }

    private static void refused(String code, Object file) {
        var done = outcome(REGISTRY, "?mode=VALID_ROWS", file);
        assertThat(done.state()).as(code).isEqualTo("REFUSED");
        assertThat(done.problem()).isEqualTo(code);
        assertThat(TABLES.column("SELECT 1 FROM own_facts")).isEmpty();
        assertThat(TABLES.column("SELECT 1 FROM import_rows")).isEmpty();
    }

    /** Bytes in the middle of what is packed. */
    private static byte[] flipped(byte[] book) {
        var copy = book.clone();
        for (var at = copy.length / 3; at < copy.length / 3 + 40; at++) {
            copy[at] ^= 0x55;
        }
        return copy;
    }

    private static byte[] concat(byte[] first, byte[] second) {
        var all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }
}
