package cn.lianshen.registry.supervision;

import cn.lianshen.registry.supervision.domain.Closing;
import cn.lianshen.registry.supervision.domain.RecordType;
import cn.lianshen.web.Caller;
import cn.lianshen.web.json.JsonBodies;
import cn.lianshen.web.problem.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/** What officers read of their county's records, and how they end them. */
@RestController
@RequestMapping("/api/v1/registry/supervision/records")
final class KeptRecordController {
    private final Records records;
    private final JsonBodies bodies;
    private final Clock clock;

    KeptRecordController(Records records, JsonBodies bodies, Clock clock) {
        this.records = records;
        this.bodies = bodies;
        this.clock = clock;
    }

    /**
     * The county's records of one type, 500 at most.
     *
     * @param open {@code true}: what has not ended, oldest first; {@code false}: what has, the last
     *     ended first; not given: both, newest first
     */
    @GetMapping
    Flux<Records.Kept> all(
            @RequestParam RecordType type,
            @RequestParam(required = false) @Nullable Boolean open,
            Caller caller) {
        var county = Watch.county(caller);
        if (open == null) {
            return records.of(county, type);
        }
        return open ? records.open(county, type) : records.closed(county, type);
    }

    /** One of the county's. */
    @GetMapping("/{id}")
    Mono<Records.Kept> one(@PathVariable UUID id, Caller caller) {
        return find(id, Watch.county(caller));
    }

    /** Ends a list's entry (信用修复) or answers a complaint. */
    @PostMapping("/{id}/closing")
    Mono<ResponseEntity<Void>> close(
            @PathVariable UUID id, Caller caller, @RequestBody byte[] body) {
        var county = Watch.licensing(caller);
        var closing = bodies.read(body, Closing.class);
        return find(id, county)
                .doOnNext(kept -> refuse(closing, kept))
                .flatMap(kept -> records.close(id, closing, caller.subject()))
                .filter(closed -> closed)
                .switchIfEmpty(Mono.error(() -> Problem.of(409, "record-closed").asException()))
                .map(_ -> ResponseEntity.noContent().build());
    }

    private Mono<Records.Kept> find(UUID id, String county) {
        return records.one(id, county)
                .switchIfEmpty(Mono.error(() -> Problem.notFound().asException()));
    }

    private void refuse(Closing closing, Records.Kept kept) {
        closing.refusal(kept.remark(), LocalDate.now(clock))
                .ifPresent(
                        code -> {
                            throw Problem.of(409, code).asException();
                        });
    }
}
