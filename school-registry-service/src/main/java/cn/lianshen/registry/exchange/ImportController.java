package cn.lianshen.registry.exchange;

import cn.lianshen.registry.institution.CanonicalJson;
import cn.lianshen.web.Caller;
import cn.lianshen.web.idempotency.IdempotencyKey;
import cn.lianshen.web.idempotency.IdempotencyKeys;
import cn.lianshen.web.idempotency.KeyedRequest;
import cn.lianshen.web.idempotency.StoredReply;
import cn.lianshen.web.problem.Problem;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Tables of existing schools (批量导入), handed in by the county's licensing bureau. */
@RestController
@RequestMapping("/api/v1/registry/imports")
final class ImportController {
    private static final String PATH = "/api/v1/registry/imports/";
    private static final int LATEST = 50;

    private final Imports imports;
    private final ImportViews views;
    private final Importing importing;
    private final IdempotencyKeys keys;
    private final CanonicalJson json;
    private final Clock clock;

    ImportController(
            Imports imports,
            ImportViews views,
            Importing importing,
            IdempotencyKeys keys,
            CanonicalJson json,
            Clock clock) {
        this.imports = imports;
        this.views = views;
        this.importing = importing;
        this.keys = keys;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Takes a table, CSV or .xlsx, as the body of the request, and works it off behind the answer;
     * how far it is stands at {@code Location}. A row is the school that its licence number names:
     * what the register says already changes nothing, so the same file may be handed in again.
     *
     * @param mode what to do when some rows are wrong
     * @param dryRun only check; nothing is entered
     */
    @PostMapping
    Mono<ResponseEntity<byte[]>> take(
            @RequestParam(defaultValue = "ALL_OR_NOTHING") ImportJob.Mode mode,
            @RequestParam(defaultValue = "false") boolean dryRun,
            IdempotencyKey key,
            Caller caller,
            @RequestBody Flux<DataBuffer> body) {
        var region = Desk.licensing(caller);
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var job = new ImportJob(UUID.randomUUID(), region, caller.subject(), mode, dryRun, at);
        return UploadedFile.of(body, key.target() + " " + mode + " " + dryRun)
                .flatMap(file -> begin(job, file, key));
    }

    /** The county's latest imports, newest first. */
    @GetMapping
    Flux<ImportView> latest(Caller caller) {
        return views.latest(Desk.licensing(caller), LATEST);
    }

    /** How far one is, and what came of it. */
    @GetMapping("/{id}")
    Mono<ImportView> one(@PathVariable UUID id, Caller caller) {
        return views.one(id, Desk.licensing(caller))
                .switchIfEmpty(Mono.error(() -> Problem.notFound().asException()));
    }

    private Mono<ResponseEntity<byte[]>> begin(
            ImportJob job, UploadedFile file, IdempotencyKey key) {
        var request = new KeyedRequest(key.owner(), key.value(), file.digest());
        var reply =
                new StoredReply(
                        202, PATH + job.id(), null, json.bytes(Map.of("importId", job.id())));
        return imports.begin(job, file.digest(), request, reply)
                .onErrorMap(DuplicateKeyException.class, _ -> refused(409, "import-under-way"))
                .flatMap(begun -> begun ? started(job, file, reply) : again(request, file))
                .doOnError(_ -> file.remove());
    }

    private Mono<ResponseEntity<byte[]>> started(
            ImportJob job, UploadedFile file, StoredReply reply) {
        try {
            importing.start(job, file);
            return Mono.just(reply.first());
        } catch (RejectedExecutionException _) {
            return imports.end(job.id(), "REFUSED", "imports-busy").then(Mono.error(busy()));
        }
    }

    private Mono<ResponseEntity<byte[]>> again(KeyedRequest request, UploadedFile file) {
        file.remove();
        return keys.find(request).map(StoredReply::again);
    }

    private static RuntimeException busy() {
        return Problem.of(503, "imports-busy").header(HttpHeaders.RETRY_AFTER, "30").asException();
    }

    private static RuntimeException refused(int status, String code) {
        return Problem.of(status, code).asException();
    }
}
