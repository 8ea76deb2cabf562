package cn.lianshen.registry.exchange;

import cn.lianshen.registry.exchange.domain.Cell;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/** RFC 4180 in UTF-8, with or without byte order mark, or in GB 18030, which GBK is part of. */
@Component
final class CsvTable implements Table {
    private static final int LONGEST_CELL = 256 * 1024;
    private static final int MOST_COLUMNS = 200;

    @Override
    public void read(Path file, Visitor visitor) throws IOException {
        var charset = TextEncoding.of(file).orElseThrow(() -> new UnreadableFile("no-table"));
        try (var rows = rows(file, charset)) {
            read(rows, visitor);
        } catch (CsvParseException | UncheckedIOException e) {
            throw new UnreadableFile(
                    e.getCause() instanceof CharacterCodingException
                            ? "unknown-encoding"
                            : "broken-csv");
        }
    }

    private static CsvReader<CsvRecord> rows(Path file, Charset charset) throws IOException {
        var decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        return CsvReader.builder()
                .maxBufferSize(LONGEST_CELL)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .detectBomHeader(false)
                .ofCsvRecord(new InputStreamReader(Files.newInputStream(file), decoder));
    }

    private static void read(CsvReader<CsvRecord> rows, Visitor visitor) {
        var number = 0;
        for (var row : rows) {
            number++;
            if (row.getFields().stream().allMatch(String::isBlank)) {
                continue;
            }
            if (row.getFieldCount() > MOST_COLUMNS) {
                throw new UnreadableFile("too-many-columns");
            }
            var cells = row.getFields().stream().map(CsvTable::cell).toList();
            if (!visitor.row(number, cells)) {
                return;
            }
        }
    }

    /** The byte order mark is the first character of the first cell. */
    private static Cell cell(String text) {
        return Cell.text(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }
}
