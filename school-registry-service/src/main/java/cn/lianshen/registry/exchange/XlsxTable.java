package cn.lianshen.registry.exchange;

import cn.lianshen.registry.exchange.domain.Cell;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The one sheet of a spreadsheet in Office Open XML (.xlsx) that is seen and holds a table. */
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
        try (var workbook = decoded(() -> new ReadableWorkbook(file.toFile()))) {
            if (workbook.isDate1904()) {
                throw new UnreadableFile("dates-from-1904");
            }
            var sheet = decoded(() -> table(workbook));
            var merged = decoded(() -> MergedCells.of(file, sheet.getId()));
            try (var rows = decoded(sheet::openStream)) {
                read(rows.iterator(), merged, visitor);
            }
        }
    }

    /**
     * The first that is seen, the form's notes aside. A second table is refused lest it be taken
     * for read.
     */
    private static Sheet table(ReadableWorkbook workbook) throws IOException {
        var seen =
                workbook.getSheets()
                        .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                        .toList();
        var tables = seen.stream().filter(it -> !it.getName().equals(XlsxWriter.NOTES)).toList();
        var table = (tables.isEmpty() ? seen : tables).getFirst();
        for (var other : tables) {
            if (other != table && holdsAnything(other)) {
                throw new UnreadableFile("more-than-one-sheet");
            }
        }
        return table;
    }

    private static boolean holdsAnything(Sheet sheet) throws IOException {
        try (var rows = sheet.openStream()) {
            return rows.flatMap(Row::stream)
                    .anyMatch(cell -> cell != null && !cell(cell).equals(Cell.EMPTY));
        }
    }

    private static void read(Iterator<Row> rows, MergedCells merged, Visitor visitor) {
        while (decoded(rows::hasNext)) {
            var row = decoded(rows::next);
            var cells = decoded(() -> cells(row, merged));
            if (!isEmpty(cells) && !visitor.row(row.getRowNum(), cells)) {
                return;
            }
        }
    }

    /**
     * Whatever the library stumbles over, and with whichever exception, is the file's fault; what
     * befalls the visitor is not.
     */
    private static <T> T decoded(Callable<T> step) {
        try {
            return step.call();
        } catch (UnreadableFile e) {
            throw e;
        } catch (Exception _) {
            throw new UnreadableFile("broken-xlsx");
        }
    }

    private static List<Cell> cells(Row row, MergedCells merged) {
        if (row.getCellCount() > MOST_COLUMNS) {
            throw new UnreadableFile("too-many-columns");
        }
        var cells = new ArrayList<Cell>();
        for (var column = 0; column < row.getCellCount(); column++) {
            var covered = merged.covers(row.getRowNum(), column);
            cells.add(covered ? new Cell("", Cell.Kind.MERGED) : cell(row.getCell(column)));
        }
        return cells;
    }

    private static boolean isEmpty(List<Cell> cells) {
        return cells.stream()
                .allMatch(cell -> cell.kind() == Cell.Kind.TEXT && cell.text().isBlank());
    }

    private static Cell cell(org.dhatim.fastexcel.reader.@Nullable Cell read) {
        if (read == null || read.getType() == CellType.EMPTY) {
            return Cell.EMPTY;
        }
        if (read.getFormula() != null) {
            return new Cell("", Cell.Kind.FORMULA);
        }
        return switch (read.getType()) {
            case ERROR -> new Cell("", Cell.Kind.ERROR);
            case NUMBER ->
                    new Cell(
                            read.asNumber().stripTrailingZeros().toPlainString(), Cell.Kind.NUMBER);
            default -> Cell.text(read.getText());
        };
    }
}
