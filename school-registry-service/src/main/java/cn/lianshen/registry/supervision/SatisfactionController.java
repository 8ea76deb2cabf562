package cn.lianshen.registry.supervision;

import cn.lianshen.registry.supervision.domain.WorkingDays;
import cn.lianshen.web.Caller;
import cn.lianshen.web.idempotency.IdempotencyKey;
import cn.lianshen.web.json.JsonBodies;
import cn.lianshen.web.problem.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
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

/**
 * 好差评: five levels, 5 非常满意 to 1 非常不满意. Who rates badly with a name is contacted within one working
 * day. Source: 安阳市政务服务条例 art. 52.
 */
@RestController
@RequestMapping("/api/v1/registry/supervision/satisfactions")
final class SatisfactionController {
    private static final String PATH = "/api/v1/registry/supervision/satisfactions/";
    private static final Pattern REGION = Pattern.compile("\\d{6}");
    private static final Pattern MATTER = Pattern.compile("[0-9A-Za-z-]{6,40}");
    private static final Set<String> REPLIES = Set.of("CORRECTED", "EXPLAINED", "NOT_REACHED");
    private static final int BEST = 5;
    private static final int BAD = 2;
    private static final List<String> TYPES =
            List.of(
                    "uuid",
                    "text",
                    "text",
                    "int",
                    "boolean",
                    "text",
                    "date",
                    "timestamptz",
                    "date");

    private final Satisfactions satisfactions;
    private final Creation creation;
    private final WorkingDays days;
    private final JsonBodies bodies;
    private final Clock clock;

    SatisfactionController(
            Satisfactions satisfactions,
            Creation creation,
            WorkingDays days,
            JsonBodies bodies,
            Clock clock) {
        this.satisfactions = satisfactions;
        this.creation = creation;
        this.days = days;
        this.bodies = bodies;
        this.clock = clock;
    }

    /** A rating, once a person and matter. */
    @PostMapping
    Mono<ResponseEntity<byte[]>> rate(IdempotencyKey key, Caller caller, @RequestBody byte[] body) {
        var form = bodies.read(body, RatingForm.class);
        check(form);
        var id = UUID.randomUUID();
        return creation.add(row(id, form, caller), id, PATH, key.over(body));
    }

    /** Bad ratings of the caller's county that wait for a reply, oldest first. */
    @GetMapping("/due")
    Flux<Satisfactions.Due> due(Caller caller) {
        return satisfactions.due(Watch.county(caller));
    }

    /** What came of a bad rating. */
    @PostMapping("/{id}/reply")
    Mono<ResponseEntity<Void>> reply(
            @PathVariable UUID id, Caller caller, @RequestBody byte[] body) {
        var county = Watch.county(caller);
        var outcome = bodies.read(body, ReplyForm.class).outcome();
        if (!REPLIES.contains(outcome)) {
            throw Problem.of(400, "unknown-supervision-code").at("outcome").asException();
        }
        return satisfactions
                .reply(id, county, outcome, LocalDate.now(clock), caller.subject())
                .filter(replied -> replied)
                .switchIfEmpty(Mono.error(() -> Problem.notFound().asException()))
                .map(_ -> ResponseEntity.noContent().build());
    }

    /** A county's ratings by level, and what became of the bad ones; open to all. */
    @GetMapping("/summary")
    Flux<Satisfactions.Level> summary(@RequestParam String region) {
        return satisfactions.levels(region, LocalDate.now(clock));
    }

    private Creation.Row row(UUID id, RatingForm form, Caller caller) {
        var today = LocalDate.now(clock);
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
        var bad = form.level() <= BAD && form.named();
        List<@Nullable Object> values =
                Arrays.asList(
                        id,
                        form.region(),
                        form.matter(),
                        form.level(),
                        form.named(),
                        caller.subject(),
                        today,
                        at,
                        bad ? days.after(today).orElse(null) : null);
        return new Creation.Row(
                "satisfactions (id, region, matter, level, named, rated_by, rated_on, at, reply_by)",
                TYPES,
                values,
                "rated-before");
    }

    private static void check(RatingForm form) {
        require(REGION.matcher(form.region()).matches(), "region");
        require(MATTER.matcher(form.matter()).matches(), "matter");
        require(form.level() >= 1 && form.level() <= BEST, "level");
    }

    private static void require(boolean right, String field) {
        if (!right) {
            throw Problem.of(400, "invalid-rating").at(field).asException();
        }
    }

    /**
     * A rating.
     *
     * @param region county of the bureau that is rated
     * @param matter what is rated, e.g. a case number
     * @param level 5 very satisfied, 4 satisfied, 3 fairly satisfied, 2 dissatisfied, 1 very
     *     dissatisfied
     * @param named whether the bureau may contact who rated
     */
    record RatingForm(String region, String matter, int level, boolean named) {}

    /**
     * What came of it.
     *
     * @param outcome {@code CORRECTED}, {@code EXPLAINED} or {@code NOT_REACHED}
     */
    record ReplyForm(String outcome) {}
}
