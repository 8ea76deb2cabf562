package cn.lianshen.registry.supervision;

import cn.lianshen.registry.classification.ProfitKinds;
import cn.lianshen.registry.institution.CanonicalJson;
import cn.lianshen.registry.supervision.domain.Pool;
import cn.lianshen.web.Caller;
import cn.lianshen.web.idempotency.IdempotencyKey;
import cn.lianshen.web.idempotency.KeyedRequest;
import cn.lianshen.web.json.JsonBodies;
import cn.lianshen.web.problem.Problem;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
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

/** Random inspections (双随机、一公开): frozen, drawn by a published seed, public. */
@RestController
@RequestMapping("/api/v1/registry/supervision/draws")
final class DrawController {
    private static final String PATH = "/api/v1/registry/supervision/draws/";
    private static final int LONGEST = 200;
    private static final int MOST_EACH = 10;
    private static final int MOST = 10_000;
    private static final List<String> TYPES =
            List.of("uuid", "text", "text", "text", "text", "timestamptz");

    private final Draws draws;
    private final Creation creation;
    private final ProfitKinds kinds;
    private final JsonBodies bodies;
    private final CanonicalJson json;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    DrawController(
            Draws draws,
            Creation creation,
            ProfitKinds kinds,
            JsonBodies bodies,
            CanonicalJson json,
            Clock clock) {
        this.draws = draws;
        this.creation = creation;
        this.kinds = kinds;
        this.bodies = bodies;
        this.json = json;
        this.clock = clock;
    }

    /** Freezes who and what can be drawn, and publishes it; nothing is drawn yet. */
    @PostMapping
    Mono<ResponseEntity<byte[]>> freeze(
            IdempotencyKey key, Caller caller, @RequestBody byte[] body) {
        var county = Watch.licensing(caller);
        var form = bodies.read(body, DrawForm.class);
        check(form);
        var chosen = String.join(",", Objects.requireNonNullElse(form.kinds(), List.of()));
        return draws.pool(county, chosen, form.sample(), form.inspectorsEach())
                .doOnNext(DrawController::check)
                .flatMap(pool -> frozen(pool, form.title(), caller, key.over(body)));
    }

    /**
     * Draws, once, by a seed that is published with it; a seed of this server's when none is given.
     */
    @PostMapping("/{id}/seed")
    Mono<Draw> draw(@PathVariable UUID id, Caller caller, @RequestBody byte[] body) {
        var county = Watch.licensing(caller);
        var form = bodies.read(body, SeedForm.class);
        var seed = form.seed() == null ? randomSeed() : form.seed();
        require(!seed.isBlank() && seed.length() <= LONGEST, "seed");
        require(!form.source().isBlank() && form.source().length() <= LONGEST, "source");
        return draws.one(id)
                .filter(draw -> draw.region().equals(county))
                .switchIfEmpty(Mono.error(() -> Problem.notFound().asException()))
                .flatMap(draw -> drawn(draw, seed, form.source(), caller))
                .then(draws.one(id));
    }

    /** One draw with all that is needed to repeat it; open without login. */
    @GetMapping("/{id}")
    Mono<Draw> one(@PathVariable UUID id) {
        return draws.one(id).switchIfEmpty(Mono.error(() -> Problem.notFound().asException()));
    }

    /** A county's draws, newest first; open without login. */
    @GetMapping
    Flux<Draw> all(@RequestParam String region) {
        return draws.of(region);
    }

    private Mono<Void> drawn(Draw draw, String seed, String source, Caller caller) {
        var result = draw.pool().draw(seed, Sha256::of);
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return draws.draw(draw.id(), seed, source, result, caller.subject(), at)
                .filter(drawn -> drawn)
                .switchIfEmpty(Mono.error(() -> Problem.of(409, "already-drawn").asException()))
                .then();
    }

    private Mono<ResponseEntity<byte[]>> frozen(
            Pool pool, String title, Caller caller, KeyedRequest request) {
        var id = UUID.randomUUID();
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
        var text = json.write(pool);
        var row =
                new Creation.Row(
                        "draws (id, region, title, pool, frozen_by, frozen_at)",
                        TYPES,
                        Arrays.asList(id, caller.region(), title, text, caller.subject(), at),
                        "record-there");
        return creation.add(row, id, PATH, request);
    }

    private void check(DrawForm form) {
        require(!form.title().isBlank() && form.title().length() <= LONGEST, "title");
        require(form.sample() >= 1 && form.sample() <= MOST, "sample");
        require(form.inspectorsEach() >= 1 && form.inspectorsEach() <= MOST_EACH, "inspectorsEach");
        var wanted = Objects.requireNonNullElse(form.kinds(), List.<String>of());
        require(wanted.stream().allMatch(kinds::knows), "kinds");
    }

    private static void check(Pool pool) {
        if (pool.institutions().isEmpty() || pool.inspectors().size() < pool.each()) {
            throw Problem.of(409, "pool-too-small").asException();
        }
    }

    private String randomSeed() {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static void require(boolean right, String field) {
        if (!right) {
            throw Problem.of(400, "invalid-draw").at(field).asException();
        }
    }

    /**
     * What is to be drawn.
     *
     * @param sample how many institutions
     * @param inspectorsEach how many inspectors for each of them
     * @param kinds only these; all when left out
     */
    record DrawForm(String title, int sample, int inspectorsEach, @Nullable List<String> kinds) {}

    /**
     * What it is drawn by.
     *
     * @param seed of a public source; this server's random number when left out
     * @param source said in public, e.g. which lottery of which day
     */
    record SeedForm(@Nullable String seed, String source) {}
}
