package cn.lianshen.registry.lookup;

import cn.lianshen.registry.lookup.domain.Criteria;
import cn.lianshen.registry.lookup.domain.Lookup;
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

/** The public look-up (社会公众查询), open without login. */
@RestController
@RequestMapping(path = "/api/v1/registry/institutions", produces = MediaType.APPLICATION_JSON_VALUE)
final class LookupController {
    private static final int LARGEST_PAGE = 100;

    /** A visitor may see a change this much later than it happened. */
    private static final CacheControl SHORTLY =
            CacheControl.maxAge(Duration.ofSeconds(30)).cachePublic();

    private final Register register;
    private final MessageSource messages;
    private final Clock clock;

    LookupController(Register register, MessageSource messages, Clock clock) {
        this.register = register;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    Mono<ResponseEntity<InstitutionPage>> find(
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable String licenceNumber,
            @RequestParam(required = false) @Nullable String creditCode,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "20") int limit,
            ServerHttpRequest request) {
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw Problem.of(400, "invalid-limit", LARGEST_PAGE).at("limit").asException();
        }
        return switch (Lookup.typed(name, licenceNumber, creditCode)) {
            case Criteria criteria -> page(criteria, after, limit, labels(request));
            case Unanswerable(var field, var code) ->
                    Mono.error(Problem.of(400, code).at(field).asException());
        };
    }

    @GetMapping("/{id}")
    Mono<ResponseEntity<Institution>> get(@PathVariable UUID id, ServerHttpRequest request) {
        var labels = labels(request);
        return register.get(id)
                .map(row -> answer(row, labels))
                .switchIfEmpty(Mono.error(() -> Problem.notFound().asException()));
    }

    private Mono<ResponseEntity<InstitutionPage>> page(
            Criteria criteria, @Nullable UUID after, int limit, Labels labels) {
        var today = LocalDate.now(clock);
        return register.find(criteria, after, limit + 1)
                .map(row -> Institution.of(row, today, labels))
                .collectList()
                .map(found -> cached().body(InstitutionPage.of(found, limit)));
    }

    /** The tag names all that the answer depends on; Spring answers 304 to whoever has it. */
    private ResponseEntity<Institution> answer(InstitutionRow row, Labels labels) {
        var today = LocalDate.now(clock);
        var tag =
                "\"%d-%s-%s\""
                        .formatted(row.revision(), row.term().standingOn(today), labels.language());
        return cached().eTag(tag).body(Institution.of(row, today, labels));
    }

    private static ResponseEntity.BodyBuilder cached() {
        return ResponseEntity.ok().cacheControl(SHORTLY).varyBy(HttpHeaders.ACCEPT_LANGUAGE);
    }

    private Labels labels(ServerHttpRequest request) {
        return new Labels(messages, ProblemLanguage.of(request.getHeaders()));
    }
}
