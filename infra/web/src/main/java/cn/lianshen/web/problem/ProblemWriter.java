package cn.lianshen.web.problem;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Turns a problem into {@code application/problem+json} in the reader's language. */
public final class ProblemWriter {

    private static final String TYPE = "https://lianshen.cn/problems/";

    private static final Duration LINGER = Duration.ofSeconds(2);

    private final ProblemTexts texts;
    private final JsonMapper json;

    public ProblemWriter(ProblemTexts texts, JsonMapper json) {
        this.texts = texts;
        this.json = json;
    }

    /** For controllers that answer a refusal by themselves. */
    public ResponseEntity<byte[]> entity(Problem problem, ServerHttpRequest request) {
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(problem.status())
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON);
        problem.headers().forEach(answer::header);
        return answer.body(bytes(problem, request));
    }

    /** Replaces whatever the failed handling had prepared; the response must not be committed. */
    public Mono<Void> write(Problem problem, ServerWebExchange exchange) {
        ServerHttpResponse response = exchange.getResponse();
        byte[] body = bytes(problem, exchange.getRequest());
        response.setRawStatusCode(problem.status());
        describe(response.getHeaders(), body.length);
        problem.headers().forEach(response.getHeaders()::set);
        return "close".equals(problem.headers().get(HttpHeaders.CONNECTION))
                ? lastWords(response, body)
                : response.writeWith(Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
    }

    /**
     * For somebody who may still be sending: the answer goes out whole, and the connection ends a
     * little later. If it ended at once, with something unread in it, the answer would be lost on
     * its way at random. What comes meanwhile is thrown away.
     */
    private static Mono<Void> lastWords(ServerHttpResponse response, byte[] body) {
        // as several pieces, though it is one: a single one ends the exchange, and the connection
        Flux<DataBuffer> pieces = Flux.defer(() -> Flux.just(response.bufferFactory().wrap(body)));
        return response.writeWith(pieces).then(Mono.delay(LINGER)).then();
    }

    private static void describe(HttpHeaders headers, int length) {
        headers.remove(HttpHeaders.ETAG);
        headers.remove(HttpHeaders.LOCATION);
        headers.remove(HttpHeaders.CONTENT_DISPOSITION);
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        headers.setContentLength(length);
    }

    private byte[] bytes(Problem problem, ServerHttpRequest request) {
        Locale locale = ProblemLanguage.of(request.getHeaders());
        return json.writeValueAsBytes(members(problem, request.getURI(), locale));
    }

    private Map<String, Object> members(Problem problem, URI uri, Locale locale) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("type", TYPE + problem.code());
        all.put("title", texts.title(problem.code(), locale));
        all.put("status", problem.status());
        all.put("code", problem.code());
        all.put("detail", texts.detail(problem.code(), problem.arguments(), locale));
        if (problem.field() != null) {
            all.put("field", problem.field());
        }
        if (!problem.errors().isEmpty()) {
            all.put("errors", faults(problem.errors(), locale));
        }
        all.put("instance", uri.getRawPath());
        problem.members().forEach(all::putIfAbsent);
        return all;
    }

    private List<Map<String, String>> faults(List<FieldFault> faults, Locale locale) {
        return faults.stream().map(fault -> fault(fault, locale)).toList();
    }

    private Map<String, String> fault(FieldFault fault, Locale locale) {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("field", fault.field());
        members.put("code", fault.code());
        members.put("detail", texts.detail(fault.code(), fault.arguments(), locale));
        return members;
    }
}
