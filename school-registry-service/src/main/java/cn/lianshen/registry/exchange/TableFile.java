package cn.lianshen.registry.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Answers with a table, streamed row by row, as CSV or as a spreadsheet. */
@Component
final class TableFile {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType XLSX =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final int ROWS_AHEAD = 256;

    private final Scheduler writers = Schedulers.boundedElastic();

    /** Writes one kind of table. */
    interface Writer {
        void write(OutputStream out, List<String> head, Stream<List<String>> rows)
                throws IOException;
    }

    /**
     * @param name of the file without its ending
     */
    ResponseEntity<Flux<DataBuffer>> csv(String name, List<String> head, Flux<List<String>> rows) {
        return file(name + ".csv", CSV, head, rows, new CsvWriter());
    }

    /**
     * @param name of the file without its ending
     * @param notes lines of a second sheet; none makes no second sheet
     */
    ResponseEntity<Flux<DataBuffer>> xlsx(
            String name, List<String> head, Flux<List<String>> rows, List<List<String>> notes) {
        return file(name + ".xlsx", XLSX, head, rows, new XlsxWriter(notes));
    }

    private ResponseEntity<Flux<DataBuffer>> file(
            String name,
            MediaType type,
            List<String> head,
            Flux<List<String>> rows,
            Writer writer) {
        var body =
                DataBufferUtils.outputStreamPublisher(
                        out -> write(out, head, rows, writer),
                        DefaultDataBufferFactory.sharedInstance,
                        task -> writers.schedule(task));
        var disposition =
                ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(type)
                .body(Flux.from(body));
    }

    private static void write(
            OutputStream out, List<String> head, Flux<List<String>> rows, Writer writer) {
        try (var stream = rows.toStream(ROWS_AHEAD)) {
            writer.write(out, head, stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
