package cn.lianshen.registry.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianshen.registry.exchange.domain.Cell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

/** What a workbook's cells and parts come to, as other programs than Excel write them, too. */
class XlsxTableTest {
    private static final byte[] BOOK = Sheets.xlsx(List.of(), _ -> {});
    private static final XlsxTable TABLE =
            new XlsxTable(
                    new XlsxGuard(
                            new ExchangeProperties(
                                    10, 10, DataSize.ofMegabytes(1), DataSize.ofMegabytes(1))));

    @TempDir private Path folder;

    @Test
    void a_formulas_text_without_a_formula_is_a_text() throws IOException {
        assertThat(cells("<c r='A1' t='str'><v>学校名称</v></c>")).containsExactly(Cell.text("学校名称"));
    }

    @Test
    void a_formula_is_one_whatever_it_came_to() throws IOException {
        var formula = new Cell("", Cell.Kind.FORMULA);
        assertThat(
                        cells(
                                """
                                <c r='A1' t='str'><f>A2</f><v>x</v></c><c r='B1'><f>1+1</f><v>2</v></c>
                                <c r='C1' t='e'><f>1/0</f><v>#DIV/0!</v></c>
                                """))
                .containsExactly(formula, formula, formula);
    }

    @Test
    void an_error_is_no_text() throws IOException {
        assertThat(cells("<c r='A1' t='e'><v>#N/A</v></c><c r='B1'><v>1</v></c>"))
                .containsExactly(new Cell("", Cell.Kind.ERROR), new Cell("1", Cell.Kind.NUMBER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r='A1' t='d'><v>2016-09-01</v></c>",
                "<c r='A1'><v>one</v></c>",
                "<c r='A1'"
            })
    void a_cell_that_cannot_be_read_is_of_a_broken_workbook(String cells) {
        isBroken(sheet(cells));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Content_Types].xml",
                "xl/workbook.xml",
                "xl/_rels/workbook.xml.rels",
                "xl/worksheets/sheet1.xml"
            })
    void a_broken_part_is_of_a_broken_workbook(String part) {
        isBroken(Sheets.edited(BOOK, part, text -> text.substring(0, text.length() / 2)));
    }

    @Test
    void what_befalls_whoever_takes_the_rows_is_not_the_files_fault() throws IOException {
        var file = file(BOOK);
        assertThatThrownBy(
                        () ->
                                TABLE.read(
                                        file,
                                        (_, _) -> {
                                            throw new IllegalStateException("no answer");
                                        }))
                .hasMessage("no answer");
    }

    private void isBroken(byte[] book) {
        assertThatThrownBy(() -> rows(book))
                .isInstanceOf(UnreadableFile.class)
                .hasMessage("broken-xlsx");
    }

    private List<Cell> cells(String cells) throws IOException {
        return rows(sheet(cells)).getFirst();
    }

    private static byte[] sheet(String cells) {
        return Sheets.edited(
                BOOK,
                Sheets.FIRST_SHEET,
                _ ->
                        """
                        <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
                        <sheetData><row r="1">%s</row></sheetData></worksheet>
                        """
                                .formatted(cells));
    }

    private List<List<Cell>> rows(byte[] book) throws IOException {
        var rows = new ArrayList<List<Cell>>();
        TABLE.read(file(book), (_, cells) -> rows.add(cells));
        return rows;
    }

    private Path file(byte[] book) throws IOException {
        return Files.write(folder.resolve("table.xlsx"), book);
    }
}
