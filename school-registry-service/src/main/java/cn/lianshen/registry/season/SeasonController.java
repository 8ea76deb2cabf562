package cn.lianshen.registry.season;

import cn.lianshen.registry.institution.CanonicalJson;
import cn.lianshen.registry.season.domain.Stage;
import cn.lianshen.web.Caller;
import cn.lianshen.web.Role;
import cn.lianshen.web.idempotency.IdempotencyKey;
import cn.lianshen.web.idempotency.IdempotencyKeys;
import cn.lianshen.web.idempotency.KeyedRequest;
import cn.lianshen.web.idempotency.StoredReply;
import cn.lianshen.web.json.JsonBodies;
import cn.lianshen.web.problem.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
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

/** Seasons of annual inspections (年检): opening, progress, tasks. */
@RestController
@RequestMapping("/api/v1/registry/seasons")
final class SeasonController {
    private static final String PATH = "/api/v1/registry/seasons/";
    private static final int LARGEST_PAGE = 100;
    private static final UUID FIRST = new UUID(0, 0);

    private final Seasons seasons;
    private final Tasks tasks;
    private final OpeningLoop opening;
    private final IdempotencyKeys keys;
    private final JsonBodies bodies;
    private final CanonicalJson json;
    private final Clock clock;

    SeasonController(
            Seasons seasons,
            Tasks tasks,
            OpeningLoop opening,
            IdempotencyKeys keys,
            JsonBodies bodies,
            CanonicalJson json,
            Clock clock) {
        this.seasons = seasons;
        this.tasks = tasks;
        this.opening = opening;
        this.keys = keys;
        this.bodies = bodies;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Opens a season: every licensed institution gets a task, or stands there as exempt with the
     * reason. Tasks are made behind the answer, in short transactions.
     */
    @PostMapping
    Mono<ResponseEntity<byte[]>> open(IdempotencyKey key, Caller caller, @RequestBody byte[] body) {
        var form = bodies.read(body, SeasonForm.class).checked();
        Inspectors.mayOpen(caller, form.region());
        var season = season(form, caller);
        var answer = json.bytes(Map.of("seasonId", season.id()));
        var reply = new StoredReply(201, PATH + season.id(), null, answer);
        KeyedRequest request = key.over(body);
        return seasons.add(season, request, reply)
                .onErrorMap(DuplicateKeyException.class, _ -> refused("season-there"))
                .flatMap(
                        added ->
                                added
                                        ? Mono.fromRunnable(opening::wake).thenReturn(reply.first())
                                        : keys.find(request).map(StoredReply::again));
    }

    /**
     * The seasons that reach the caller's county, newest first; an operator's are the country's.
     */
    @GetMapping
    Flux<Season> list(Caller caller) {
        var region = caller.region();
        if (caller.is(Role.FOUNDER) && region == null) {
            throw Problem.forbidden().asException();
        }
        return seasons.of(region == null ? Season.COUNTRY : region);
    }

    /** How far a season is: in the caller's county, or everywhere for an operator. */
    @GetMapping("/{id}")
    Mono<SeasonProgress> progress(@PathVariable UUID id, Caller caller) {
        return season(id)
                .flatMap(
                        season ->
                                tasks.counts(season.id(), Inspectors.looksAt(caller, season))
                                        .map(counts -> SeasonProgress.of(season, counts)));
    }

    /**
     * Tasks of the caller's county, in the order of the institutions' ids.
     *
     * @param stage only those; all when left out
     * @param after the last id of the page before
     */
    @GetMapping("/{id}/tasks")
    Flux<TaskView> tasks(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "50") int limit,
            Caller caller) {
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw Problem.of(400, "invalid-limit", LARGEST_PAGE).at("limit").asException();
        }
        return season(id)
                .map(season -> Inspectors.looksAt(caller, season))
                .flatMapMany(
                        region ->
                                tasks.page(
                                        id, region, stage, after == null ? FIRST : after, limit));
    }

    private Mono<Season> season(UUID id) {
        return seasons.one(id).switchIfEmpty(Mono.error(() -> Problem.notFound().asException()));
    }

    private Season season(SeasonForm form, Caller caller) {
        return new Season(
                UUID.randomUUID(),
                form.year(),
                form.region(),
                form.selfReportUntil(),
                form.concludeUntil(),
                form.exempt(),
                caller.subject(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                LocalDate.now(clock),
                "OPENING");
    }

    private static RuntimeException refused(String code) {
        return Problem.of(409, code).asException();
    }
}
