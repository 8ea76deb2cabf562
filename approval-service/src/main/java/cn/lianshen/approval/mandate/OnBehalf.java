package cn.lianshen.approval.mandate;

import cn.lianshen.approval.draft.FiledDrafts;
import cn.lianshen.approval.mandate.domain.Coverage;
import cn.lianshen.approval.mandate.domain.Mandate;
import cn.lianshen.web.Caller;
import cn.lianshen.web.problem.Problem;
import cn.lianshen.web.token.CallerAuthentication;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Lets an officer act for a founder: a request that names a mandate is answered as the founder's
 * own, as far as the mandate goes, and is logged with both. Without the header nothing changes.
 */
@Component
final class OnBehalf implements WebFilter, Ordered {
    /** Names the mandate. */
    static final String HEADER = "On-Behalf-Of";

    private static final String API = "/api/v1/approval/";

    private final Mandates mandates;
    private final FiledDrafts filed;
    private final MandatePapers papers;
    private final Clock clock;

    OnBehalf(Mandates mandates, FiledDrafts filed, MandatePapers papers, Clock clock) {
        this.mandates = mandates;
        this.filed = filed;
        this.papers = papers;
        this.clock = clock;
    }

    /** After security, which is at -100 and puts the officer there. */
    @Override
    public int getOrder() {
        return -50;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var named = exchange.getRequest().getHeaders().getFirst(HEADER);
        if (named == null) {
            return chain.filter(exchange);
        }
        return exchange.getPrincipal()
                .ofType(CallerAuthentication.class)
                .flatMap(officer -> acting(officer, named, exchange.getRequest()))
                .switchIfEmpty(Mono.error(() -> refused("mandate-not-valid")))
                .flatMap(
                        both -> chain.filter(exchange.mutate().principal(Mono.just(both)).build()));
    }

    private Mono<CallerAuthentication> acting(
            CallerAuthentication officer, String named, ServerHttpRequest request) {
        var subject = officer.caller().subject();
        return Mono.justOrEmpty(id(named))
                .flatMap(mandates::find)
                .filter(mandate -> mandate.empowers(subject, clock.instant()))
                .flatMap(mandate -> covered(mandate, request))
                .map(mandate -> officer.actingAs(Caller.founder(mandate.founderId(), subject)));
    }

    private Mono<Mandate> covered(Mandate mandate, ServerHttpRequest request) {
        var path = below(request);
        var reading = HttpMethod.GET.equals(request.getMethod());
        return filed.caseOf(mandate.founderId(), mandate.draftId())
                .map(caseId -> new Coverage(mandate.draftId(), caseId))
                .defaultIfEmpty(new Coverage(mandate.draftId(), null))
                .filter(coverage -> coverage.covers(reading, path))
                .filterWhen(
                        coverage ->
                                Mono.justOrEmpty(Coverage.document(reading, path))
                                        .flatMap(id -> papers.include(mandate, coverage, id))
                                        .defaultIfEmpty(true))
                .map(_ -> mandate)
                .switchIfEmpty(Mono.error(() -> refused("mandate-does-not-cover")));
    }

    /** Path and query; empty for what is not the API's. */
    private static String below(ServerHttpRequest request) {
        var path = request.getPath().pathWithinApplication().value();
        var query = request.getURI().getRawQuery();
        return path.startsWith(API)
                ? path.substring(API.length()) + (query == null ? "" : "?" + query)
                : "";
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static Throwable refused(String code) {
        return Problem.of(403, code).asException();
    }
}
