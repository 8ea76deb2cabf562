package cn.lianshen.web.token;

import cn.lianshen.web.PublicPaths;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import reactor.core.publisher.Mono;

/** Matches what may be read without a token: the paths of every service and the service's own. */
final class OpenPaths implements ServerWebExchangeMatcher {

    private static final List<String> ALWAYS =
            List.of(
                    "/actuator/health/**",
                    "/actuator/info",
                    "/actuator/prometheus",
                    "/api/v1/*/openapi.json");

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final List<PathPattern> patterns;
    private final List<PathPattern> questions;

    OpenPaths(PublicPaths declared) {
        this.patterns = parsed(Stream.concat(ALWAYS.stream(), declared.patterns().stream()));
        this.questions = parsed(declared.questions().stream());
    }

    @Override
    public Mono<MatchResult> matches(ServerWebExchange exchange) {
        return isOpen(exchange) ? MatchResult.match() : MatchResult.notMatch();
    }

    private boolean isOpen(ServerWebExchange exchange) {
        HttpMethod method = exchange.getRequest().getMethod();
        PathContainer path = exchange.getRequest().getPath().pathWithinApplication();
        return (READING.contains(method) && matches(patterns, path))
                || (method.equals(HttpMethod.POST) && matches(questions, path));
    }

    private static boolean matches(List<PathPattern> some, PathContainer path) {
        return some.stream().anyMatch(pattern -> pattern.matches(path));
    }

    private static List<PathPattern> parsed(Stream<String> patterns) {
        return patterns.map(PathPatternParser.defaultInstance::parse).toList();
    }
}
