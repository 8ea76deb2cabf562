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
    private final Clock clock;

    OnBehalf(Mandates mandates, FiledDrafts filed, Clock clock) {
        this.mandates = mandates;
        this.filed = filed;
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
        var path = request.getPath().pathWithinApplication().value();
        var reading = HttpMethod.GET.equals(request.getMethod());
        return filed.caseOf(mandate.founderId(), mandate.draftId())
                .map(caseId -> new Coverage(mandate.draftId(), caseId))
                .defaultIfEmpty(new Coverage(mandate.draftId(), null))
                .filter(
                        coverage ->
                                path.startsWith(API)
                                        && coverage.covers(reading, path.substring(API.length())))
                .map(_ -> mandate)
                .switchIfEmpty(Mono.error(() -> refused("mandate-does-not-cover")));
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
