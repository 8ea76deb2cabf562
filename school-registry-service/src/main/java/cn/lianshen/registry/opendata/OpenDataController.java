package cn.lianshen.registry.opendata;

import cn.lianshen.registry.institution.CanonicalJson;
import cn.lianshen.registry.institution.PublicState;
import cn.lianshen.registry.institution.Register;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferFactory;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;

/** A county's register for download, streamed row by row; open without login. */
@RestController
@RequestMapping("/api/v1/registry/open-data")
final class OpenDataController {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType LINES = MediaType.parseMediaType("application/jsonl");
    private static final int ROWS_A_BUFFER = 100;

    private final DataBufferFactory buffers = DefaultDataBufferFactory.sharedInstance;
    private final Register register;
    private final CanonicalJson json;

    OpenDataController(Register register, CanonicalJson json) {
        this.register = register;
        this.json = json;
    }

    /** What the columns and lines hold, as a JSON Schema. */
    @GetMapping(path = "/schema.json", produces = "application/schema+json")
    Resource schema() {
        return new ClassPathResource("open-data.schema.json");
    }

    @GetMapping("/{region:\\d{6}}.csv")
    ResponseEntity<Flux<DataBuffer>> csv(@PathVariable String region) {
        var head = Csv.BYTE_ORDER_MARK + Csv.line(Columns.titles());
        var rows = register.county(region).map(state -> Csv.line(Columns.cells(state)));
        return file(region + ".csv", CSV, Flux.concat(Flux.just(head), rows));
    }

    @GetMapping("/{region:\\d{6}}.jsonl")
    ResponseEntity<Flux<DataBuffer>> lines(@PathVariable String region) {
        return file(region + ".jsonl", LINES, register.county(region).map(this::line));
    }

    private String line(PublicState state) {
        return json.write(state) + "\n";
    }

    private ResponseEntity<Flux<DataBuffer>> file(String name, MediaType type, Flux<String> text) {
        var disposition = ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(type)
                .body(text.buffer(ROWS_A_BUFFER).map(some -> buffer(String.join("", some))));
    }

    private DataBuffer buffer(String text) {
        return buffers.wrap(text.getBytes(StandardCharsets.UTF_8));
    }
}
