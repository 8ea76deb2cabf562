package cn.lianshen.sharing;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The exchange over HTTP. Without the key nothing is told, not even which sources there are. */
public final class Exchange {
    private static final ParameterizedTypeReference<Map<String, String>> SUBJECT =
            new ParameterizedTypeReference<>() {};

    private final Sources sources = new Sources();
    private final String key;

    /**
     * @param key what whoever asks must send as {@code X-Api-Key}
     */
    public Exchange(String key) {
        this.key = key;
    }

    /** A change of a source. */
    record Change(Mode mode, @Nullable Long delayMillis) {}

    /** Everything below {@code /v1}. */
    public RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
                .POST("/v1/records/{source}/{material}", this::record)
                .GET("/v1/sources", _ -> ServerResponse.ok().bodyValue(sources.all().toList()))
                .PUT("/v1/sources/{source}", this::change)
                .filter(this::withKey)
                .build();
    }

    private Mono<ServerResponse> withKey(
            ServerRequest request, HandlerFunction<ServerResponse> next) {
        return key.equals(request.headers().firstHeader("X-Api-Key"))
                ? next.handle(request)
                : problem(HttpStatus.UNAUTHORIZED, "api-key-required", "请在 X-Api-Key 中提供有效的接口密钥。");
    }

    private Mono<ServerResponse> record(ServerRequest request) {
        var material = request.pathVariable("material");
        return request.bodyToMono(SUBJECT)
                .defaultIfEmpty(Map.of())
                .flatMap(
                        subject ->
                                sources.ask(request.pathVariable("source"))
                                        .map(source -> answer(source, material, subject))
                                        .orElseGet(Exchange::unknownSource));
    }

    private static Mono<ServerResponse> answer(
            Source source, String material, Map<String, String> subject) {
        var answer = Mono.defer(() -> look(source, material, subject));
        return switch (source.mode()) {
            case UP -> answer;
            case SLOW -> Mono.delay(Duration.ofMillis(source.delayMillis())).then(answer);
            case DOWN -> problem(HttpStatus.SERVICE_UNAVAILABLE, "source-down", "数据源暂时无法提供服务。");
        };
    }

    private static Mono<ServerResponse> look(
            Source source, String material, Map<String, String> subject) {
        return Records.find(source.source(), material, subject)
                .map(found -> ServerResponse.ok().bodyValue(found))
                .orElseGet(Exchange::noRecord);
    }

    private Mono<ServerResponse> change(ServerRequest request) {
        return request.bodyToMono(Change.class)
                .flatMap(
                        change ->
                                sources.set(
                                                request.pathVariable("source"),
                                                change.mode(),
                                                delay(change))
                                        .map(source -> ServerResponse.ok().bodyValue(source))
                                        .orElseGet(Exchange::unknownSource));
    }

    private static long delay(Change change) {
        return change.delayMillis() == null ? 0 : change.delayMillis();
    }

    private static Mono<ServerResponse> noRecord() {
        return problem(HttpStatus.NOT_FOUND, "no-record", "数据源没有查到相应记录。");
    }

    private static Mono<ServerResponse> unknownSource() {
        return problem(HttpStatus.NOT_FOUND, "unknown-source", "没有这个数据源。");
    }

    private static Mono<ServerResponse> problem(HttpStatus status, String code, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("https://lianshen.cn/problems/" + code));
        problem.setProperty("code", code);
        return ServerResponse.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyValue(problem);
    }
}
