package cn.lianshen.registry.supervision;

import cn.lianshen.web.Caller;
import cn.lianshen.web.idempotency.IdempotencyKey;
import cn.lianshen.web.json.JsonBodies;
import cn.lianshen.web.problem.Problem;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The county's inspectors (执法检查人员名录库): each bureau enters its own. */
@RestController
@RequestMapping("/api/v1/registry/supervision/inspectors")
final class InspectorController {
    private static final String PATH = "/api/v1/registry/supervision/inspectors/";
    private static final Pattern BADGE = Pattern.compile("[0-9A-Za-z-]{4,30}");
    private static final List<String> TYPES =
            List.of("uuid", "text", "text", "text", "text", "timestamptz");

    private final Inspectors inspectors;
    private final Creation creation;
    private final JsonBodies bodies;
    private final Clock clock;

    InspectorController(Inspectors inspectors, Creation creation, JsonBodies bodies, Clock clock) {
        this.inspectors = inspectors;
        this.creation = creation;
        this.bodies = bodies;
        this.clock = clock;
    }

    /** One more inspector of the caller's bureau. */
    @PostMapping
    Mono<ResponseEntity<byte[]>> add(IdempotencyKey key, Caller caller, @RequestBody byte[] body) {
        var county = Watch.county(caller);
        var badge = bodies.read(body, BadgeForm.class).badge();
        if (!BADGE.matcher(badge).matches()) {
            throw Problem.of(400, "invalid-badge").at("badge").asException();
        }
        var id = UUID.randomUUID();
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
        var row =
                new Creation.Row(
                        "inspectors (id, region, bureau, badge, entered_by, at)",
                        TYPES,
                        Arrays.asList(id, county, caller.bureau(), badge, caller.subject(), at),
                        "inspector-there");
        return creation.add(row, id, PATH, key.over(body));
    }

    /** The county's inspectors, retired ones too. */
    @GetMapping
    Flux<Inspectors.Inspector> all(Caller caller) {
        return inspectors.of(Watch.county(caller));
    }

    /** Is not drawn any more. */
    @PostMapping("/{id}/retirement")
    Mono<ResponseEntity<Void>> retire(@PathVariable UUID id, Caller caller) {
        return inspectors
                .retire(id, Watch.county(caller))
                .filter(retired -> retired)
                .switchIfEmpty(Mono.error(() -> Problem.notFound().asException()))
                .map(_ -> ResponseEntity.noContent().build());
    }

    /** 回避: the inspector must not inspect an institution. */
    @PostMapping("/{id}/conflicts")
    Mono<ResponseEntity<Void>> conflict(
            @PathVariable UUID id, Caller caller, @RequestBody byte[] body) {
        var institution = bodies.read(body, ConflictForm.class).institutionId();
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return inspectors
                .conflict(id, institution, Watch.county(caller), caller.subject(), at)
                .switchIfEmpty(Mono.error(() -> Problem.notFound().asException()))
                .map(_ -> ResponseEntity.noContent().build());
    }

    /**
     * An inspector.
     *
     * @param badge number of the law-enforcement certificate
     */
    record BadgeForm(String badge) {}

    /** What an inspector must not inspect. */
    record ConflictForm(UUID institutionId) {}
}
