package cn.lianshen.registry.lookup;

import cn.lianshen.registry.institution.PublicState;
import cn.lianshen.registry.institution.Register;
import cn.lianshen.registry.institution.SearchText;
import cn.lianshen.registry.lookup.domain.Criteria;
import cn.lianshen.registry.lookup.domain.Lookup;
import cn.lianshen.registry.lookup.domain.Typed;
import cn.lianshen.registry.lookup.domain.Unanswerable;
import cn.lianshen.web.problem.Problem;
import cn.lianshen.web.problem.ProblemLanguage;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The public look-up (社会公众查询), open without login. */
@RestController
@RequestMapping(path = "/api/v1/registry/institutions", produces = MediaType.APPLICATION_JSON_VALUE)
final class LookupController {
    private static final int LARGEST_PAGE = 100;

    /** A visitor may see a change this much later than it happened. */
    private static final CacheControl SHORTLY =
            CacheControl.maxAge(Duration.ofSeconds(30)).cachePublic();

    private final Search search;
    private final Register register;
    private final MessageSource messages;
    private final KindLevels levels;
    private final JsonMapper json;
    private final Clock clock;

    LookupController(
            Search search,
            Register register,
            MessageSource messages,
            KindLevels levels,
            JsonMapper json,
            Clock clock) {
        this.search = search;
        this.register = register;
        this.messages = messages;
        this.levels = levels;
        this.json = json;
        this.clock = clock;
    }

    /**
     * @param place GB/T 2260 code or its first two or four digits, or words of the address
     */
    @GetMapping
    Mono<ResponseEntity<InstitutionPage>> find(
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable String licenceNumber,
            @RequestParam(required = false) @Nullable String creditCode,
            @RequestParam(required = false) @Nullable String place,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "20") int limit,
            ServerHttpRequest request) {
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw Problem.of(400, "invalid-limit", LARGEST_PAGE).at("limit").asException();
        }
        var typed =
                new Typed(
                        simplified(name),
                        licenceNumber,
                        creditCode,
                        simplified(place),
                        kind,
                        state);
        return switch (Lookup.typed(typed)) {
            case Criteria criteria -> page(criteria, after, limit, labels(request));
            case Unanswerable(var field, var code) ->
                    Mono.error(Problem.of(400, code).at(field).asException());
        };
    }

    /**
     * @param asOf as it stood at the end of that day; today when left out
     */
    @GetMapping("/{id}")
    Mono<ResponseEntity<byte[]>> get(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            ServerHttpRequest request) {
        var day = asOf == null ? LocalDate.now(clock) : asOf;
        return state(id, asOf)
                .map(state -> answer(Institution.of(state, day, labels(request))))
                .switchIfEmpty(Mono.error(() -> Problem.notFound().asException()));
    }

    /** What it was, and for how long, from the first licence on. */
    @GetMapping("/{id}/history")
    Mono<ResponseEntity<byte[]>> history(@PathVariable UUID id, ServerHttpRequest request) {
        var today = LocalDate.now(clock);
        return register.chronicle(id)
                .filter(chronicle -> chronicle.now().isPresent())
                .map(it -> answer(History.of(id, it, today, labels(request))))
                .switchIfEmpty(Mono.error(() -> Problem.notFound().asException()));
    }

    private Mono<PublicState> state(UUID id, @Nullable LocalDate asOf) {
        return asOf == null
                ? register.state(id)
                : register.chronicle(id)
                        .mapNotNull(it -> it.asOf(asOf).orElse(null))
                        .map(entry -> PublicState.of(id, entry));
    }

    private Mono<ResponseEntity<InstitutionPage>> page(
            Criteria criteria, @Nullable UUID after, int limit, Labels labels) {
        var today = LocalDate.now(clock);
        return search.find(criteria, after, limit + 1)
                .map(state -> Institution.of(state, today, labels))
                .collectList()
                .map(found -> cached().body(InstitutionPage.of(found, limit)));
    }

    /** The tag is a hash of the very answer; Spring answers 304 to whoever has it. */
    private ResponseEntity<byte[]> answer(Object found) {
        var body = json.writeValueAsBytes(found);
        return cached().contentType(MediaType.APPLICATION_JSON).eTag(AnswerTag.of(body)).body(body);
    }

    private static ResponseEntity.BodyBuilder cached() {
        return ResponseEntity.ok().cacheControl(SHORTLY).varyBy(HttpHeaders.ACCEPT_LANGUAGE);
    }

    private static @Nullable String simplified(@Nullable String typed) {
        return typed == null ? null : SearchText.simplified(typed);
    }

    private Labels labels(ServerHttpRequest request) {
        return new Labels(messages, levels, ProblemLanguage.of(request.getHeaders()));
    }
}
