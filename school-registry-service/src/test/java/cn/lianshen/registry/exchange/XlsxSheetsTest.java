package cn.lianshen.registry.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianshen.registry.exchange.domain.Cell;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** Which sheet of a workbook is the table, and where its parts lie. */
class XlsxSheetsTest {
    private static final Cell MERGED = new Cell("", Cell.Kind.MERGED);
    private static final XlsxTable TABLE =
            new XlsxTable(
                    new XlsxGuard(
                            new ExchangeProperties(
                                    10, 10, DataSize.ofMegabytes(1), DataSize.ofMegabytes(1))));

    @TempDir private Path folder;

    @Test
    void hidden_sheets_and_the_notes_are_passed_over() throws IOException {
        var hidden = new Sheet("代码表", it -> it.setVisibilityState(VisibilityState.HIDDEN));
        var deep = new Sheet("缓存", it -> it.setVisibilityState(VisibilityState.VERY_HIDDEN));
        var notes = new Sheet(XlsxWriter.NOTES, _ -> {});
        var table = new Sheet("名录", _ -> {});
        assertThat(rows(book(hidden, deep, notes, table))).containsExactly(List.of(named("名录")));
    }

    @Test
    void a_second_table_that_is_seen_is_refused_and_an_empty_sheet_is_not() throws IOException {
        var table = new Sheet("2025", _ -> {});
        var empty = new Sheet("Sheet2", it -> it.value(0, 0, ""));
        assertThat(rows(book(table, empty))).containsExactly(List.of(named("2025")));
        assertThatThrownBy(() -> rows(book(table, empty, new Sheet("2024", _ -> {}))))
                .isInstanceOf(UnreadableFile.class)
                .hasMessage("more-than-one-sheet");
    }

    @Test
    void merged_cells_are_those_of_the_sheet_that_is_read_wherever_its_part_lies()
            throws IOException {
        var hidden = new Sheet("代码表", it -> it.setVisibilityState(VisibilityState.HIDDEN));
        var table =
                new Sheet(
                        "名录",
                        it -> {
                            it.value(0, 1, "x");
                            it.range(0, 0, 0, 1).merge();
                        });
        var turned =
                Sheets.edited(
                        book(hidden, table),
                        "xl/workbook.xml",
                        text -> text.replaceFirst("(<sheet name.*?/>)(<sheet name.*?/>)", "$2$1"));
        var absolute =
                Sheets.edited(
                        turned,
                        "xl/_rels/workbook.xml.rels",
                        text -> text.replace("Target=\"worksheets", "Target=\"/xl/Worksheets"));
        for (var book : List.of(turned, absolute)) {
            assertThat(rows(book)).containsExactly(List.of(named("名录"), MERGED));
        }
    }

    @Test
    void a_sheet_of_a_chart_holds_nothing() throws IOException {
        var chart =
                Sheets.edited(
                        book(new Sheet("名录", _ -> {}), new Sheet("图", _ -> {})),
                        "xl/worksheets/sheet2.xml",
                        _ ->
                                """
                                <chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>
                                """);
        assertThat(rows(chart)).containsExactly(List.of(named("名录")));
    }

    private static Cell named(String sheet) {
        return Cell.text(sheet + "的内容");
    }

    private List<List<Cell>> rows(byte[] book) throws IOException {
        var rows = new ArrayList<List<Cell>>();
        TABLE.read(Files.write(folder.resolve("table.xlsx"), book), (_, cells) -> rows.add(cells));
        return rows;
    }

    private static byte[] book(Sheet... sheets) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Test", "1.0")) {
            for (var it : sheets) {
                var sheet = workbook.newWorksheet(it.name());
                sheet.value(0, 0, it.name() + "的内容");
                it.more().accept(sheet);
            }
        }
        return bytes.toByteArray();
    }

    /**
     * @param more what is done to it
     */
    private record Sheet(String name, Consumer<Worksheet> more) {}
}
