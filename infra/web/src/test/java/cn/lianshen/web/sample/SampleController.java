package cn.lianshen.web.sample;

import cn.lianshen.web.Caller;
import cn.lianshen.web.EntityTag;
import cn.lianshen.web.IfMatch;
import cn.lianshen.web.idempotency.IdempotencyKey;
import cn.lianshen.web.idempotency.IdempotencyKeys;
import cn.lianshen.web.idempotency.KeyedRequest;
import cn.lianshen.web.idempotency.StoredReply;
import cn.lianshen.web.json.JsonBodies;
import cn.lianshen.web.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/sample")
class SampleController {

    enum Kind {
        KG,
        PRIMARY
    }

    record Note(Kind kind, String text, @Nullable Integer weight) {}

    private static final String WRITE =
            "WITH fresh AS ("
                    + IdempotencyKeys.insert(3)
                    + ") INSERT INTO notes (id, text) SELECT $1, $2 FROM fresh";

    private final DatabaseClient database;
    private final IdempotencyKeys keys;
    private final JsonBodies bodies;

    SampleController(DatabaseClient database, IdempotencyKeys keys, JsonBodies bodies) {
        this.database = database;
        this.keys = keys;
        this.bodies = bodies;
    }

    @GetMapping("/me")
    Caller me(Caller caller) {
        return caller;
    }

    @GetMapping("/open/hello")
    Map<String, String> hello(@RequestParam(defaultValue = "1") int times) {
        return Map.of("hello", "world".repeat(times));
    }

    @GetMapping("/open/later")
    Mono<Map<String, String>> later() {
        return Mono.delay(Duration.ofMillis(50)).thenReturn(Map.of("hello", "again"));
    }

    @GetMapping("/open/mine")
    Caller mine(Caller caller) {
        return caller;
    }

    @PostMapping("/parsed")
    Note parsed(@RequestBody Note note) {
        return note;
    }

    @PostMapping("/files/counted")
    Mono<Long> counted(ServerHttpRequest request) {
        return request.getBody()
                .map(
                        piece -> {
                            long length = piece.readableByteCount();
                            DataBufferUtils.release(piece);
                            return length;
                        })
                .reduce(0L, Long::sum);
    }

    @PostMapping("/notes/{id}")
    ResponseEntity<String> change(@PathVariable UUID id, IfMatch version) {
        return ResponseEntity.ok().eTag(EntityTag.of(version.version() + 1)).body(id.toString());
    }

    @GetMapping("/broken")
    Mono<String> broken() {
        return Mono.error(new IllegalStateException("secret detail"));
    }

    @GetMapping("/refused")
    Mono<String> refused() {
        return Mono.error(Problem.of(409, "FB01").with("rule", "FB01").asException());
    }

    @PostMapping(path = "/notes", consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<byte[]>> create(IdempotencyKey key, @RequestBody byte[] body) {
        Note note = bodies.read(body, Note.class);
        KeyedRequest request = key.over(body);
        UUID id = UUID.randomUUID();
        StoredReply reply =
                new StoredReply(201, "/api/v1/sample/notes/" + id, EntityTag.of(1), json(id));
        return insert(id, note, request, reply)
                .flatMap(rows -> rows == 1 ? Mono.just(reply.first()) : replay(request));
    }

    private Mono<ResponseEntity<byte[]>> replay(KeyedRequest request) {
        return keys.find(request).map(StoredReply::again);
    }

    private Mono<Long> insert(UUID id, Note note, KeyedRequest request, StoredReply reply) {
        return database.sql(WRITE)
                .bind(0, id)
                .bind(1, note.text())
                .filter(statement -> IdempotencyKeys.bind(statement, 3, request, reply))
                .fetch()
                .rowsUpdated();
    }

    private static byte[] json(UUID id) {
        return ("{\"id\":\"" + id + "\"}").getBytes(StandardCharsets.UTF_8);
    }
}
