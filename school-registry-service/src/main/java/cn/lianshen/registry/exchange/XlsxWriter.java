package cn.lianshen.registry.exchange;

import cn.lianshen.registry.exchange.domain.Formulas;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Office Open XML with text cells only, written out every so many rows. */
final class XlsxWriter implements TableFile.Writer {
    /** The form's second sheet, which may be handed in with it. */
    static final String NOTES = "填写说明";

    private static final int ROWS_HELD = 200;
    private static final double WIDTH = 22;
    private static final double NOTE_WIDTH = 40;
    private static final String TEXT = "@";

    private final List<List<String>> notes;

    /**
     * @param notes lines of a second sheet; none makes no second sheet
     */
    XlsxWriter(List<List<String>> notes) {
        this.notes = notes;
    }

    @Override
    public void write(OutputStream out, List<String> head, Stream<List<String>> rows)
            throws IOException {
        try (var workbook = new Workbook(out, "Lianshen", "1.0")) {
            sheet(workbook.newWorksheet("名录"), head, rows);
            if (!notes.isEmpty()) {
                var sheet = workbook.newWorksheet(NOTES);
                line(sheet, 0, notes.getFirst());
                notes(sheet);
                sheet.finish();
            }
        }
    }

    private static void sheet(Worksheet sheet, List<String> head, Stream<List<String>> rows)
            throws IOException {
        sheet.freezePane(0, 1);
        for (var column = 0; column < head.size(); column++) {
            sheet.width(column, WIDTH);
            sheet.style(column).format(TEXT).set();
        }
        line(sheet, 0, head);
        sheet.range(0, 0, 0, head.size() - 1).style().bold().set();
        var number = 1;
        for (var rest = rows.iterator(); rest.hasNext(); ) {
            var row = rest.next();
            line(sheet, number, row);
            if (number % ROWS_HELD == 0) {
                sheet.flush();
            }
            number++;
        }
        sheet.finish();
    }

    private void notes(Worksheet sheet) {
        for (var number = 1; number < notes.size(); number++) {
            line(sheet, number, notes.get(number));
        }
        for (var column = 0; column < notes.getFirst().size(); column++) {
            sheet.width(column, NOTE_WIDTH);
        }
    }

    private static void line(Worksheet sheet, int number, List<String> cells) {
        for (var column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                sheet.inlineString(number, column, Formulas.harmless(cells.get(column)));
            }
        }
    }
}
