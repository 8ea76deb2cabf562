package cn.lianshen.registry.exchange;

import cn.lianshen.registry.exchange.domain.Formulas;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** RFC 4180 in UTF-8 with a byte order mark, by which Excel knows it; formulas made harmless. */
final class CsvWriter implements TableFile.Writer {
    @Override
    public void write(OutputStream out, List<String> head, Stream<List<String>> rows)
            throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        try (var csv =
                de.siegmar.fastcsv.writer.CsvWriter.builder()
                        .lineDelimiter(de.siegmar.fastcsv.writer.LineDelimiter.CRLF)
                        .build(text)) {
            csv.writeRecord(head);
            for (var rest = rows.iterator(); rest.hasNext(); ) {
                var row = rest.next();
                csv.writeRecord(row.stream().map(Formulas::harmless).toList());
            }
        }
    }
}
