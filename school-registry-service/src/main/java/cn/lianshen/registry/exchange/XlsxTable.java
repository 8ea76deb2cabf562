package cn.lianshen.registry.exchange;

import cn.lianshen.registry.exchange.domain.Cell;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The first sheet of a spreadsheet in Office Open XML (.xlsx). */
@Component
final class XlsxTable implements Table {
    private static final int MOST_COLUMNS = 200;

    private final XlsxGuard guard;

    XlsxTable(XlsxGuard guard) {
        this.guard = guard;
    }

    @Override
    public void read(Path file, Visitor visitor) throws IOException {
        guard.check(file);
        try (var workbook = new ReadableWorkbook(file.toFile())) {
            if (workbook.isDate1904()) {
                throw new UnreadableFile("dates-from-1904");
            }
            var sheet = workbook.getFirstSheet();
            var merged = MergedCells.of(file, sheet.getIndex());
            try (var rows = sheet.openStream()) {
                rows.takeWhile(row -> visit(row, merged, visitor)).forEach(_ -> {});
            }
        } catch (ExcelReaderException | IllegalArgumentException | IndexOutOfBoundsException _) {
            throw new UnreadableFile("broken-xlsx");
        }
    }

    private static boolean visit(Row row, MergedCells merged, Visitor visitor) {
        if (row.getCellCount() > MOST_COLUMNS) {
            throw new UnreadableFile("too-many-columns");
        }
        var cells = new ArrayList<Cell>();
        for (var column = 0; column < row.getCellCount(); column++) {
            var covered = merged.covers(row.getRowNum(), column);
            cells.add(covered ? new Cell("", Cell.Kind.MERGED) : cell(row.getCell(column)));
        }
        return isEmpty(cells) || visitor.row(row.getRowNum(), cells);
    }

    private static boolean isEmpty(List<Cell> cells) {
        return cells.stream()
                .allMatch(cell -> cell.kind() == Cell.Kind.TEXT && cell.text().isBlank());
    }

    private static Cell cell(org.dhatim.fastexcel.reader.@Nullable Cell read) {
        if (read == null || read.getType() == CellType.EMPTY) {
            return Cell.EMPTY;
        }
        if (read.getType() == CellType.FORMULA || read.getFormula() != null) {
            return new Cell("", Cell.Kind.FORMULA);
        }
        return read.getType() == CellType.NUMBER
                ? new Cell(read.asNumber().stripTrailingZeros().toPlainString(), Cell.Kind.NUMBER)
                : Cell.text(read.getText());
    }
}
