package cn.lianshen.gateway.sample;

import io.netty.buffer.ByteBuf;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** A service behind the gateway: says what it was sent, streams, refuses, or never answers. */
public final class Downstream {

    private Downstream() {}

    private static final Sinks.Empty<Void> GATE = Sinks.empty();

    public static DisposableServer start() {
        return HttpServer.create().host("127.0.0.1").port(0).handle(Downstream::answer).bindNow();
    }

    /** Lets everybody go who waits at {@code /gated}, and who comes there later. */
    public static void openGate() {
        GATE.tryEmitEmpty();
    }

    /** A port on which nothing listens. */
    public static int closedPort() {
        DisposableServer server = start();
        server.disposeNow();
        return server.port();
    }

    private static Publisher<Void> answer(HttpServerRequest request, HttpServerResponse answer) {
        String path = request.uri();
        if (path.endsWith("/slow")) {
            return Mono.never();
        }
        if (path.endsWith("/gated")) {
            return GATE.asMono().thenEmpty(answer.status(204).send());
        }
        if (path.endsWith("/stream")) {
            return Streams.answer(request, answer);
        }
        if (path.endsWith("/counted")) {
            return counted(request, answer);
        }
        if (path.endsWith("/enough")) {
            return enough(request, answer);
        }
        return path.endsWith("/refused") ? refuse(answer) : echo(request, answer);
    }

    private static Publisher<Void> counted(HttpServerRequest request, HttpServerResponse answer) {
        Mono<String> bytes =
                request.receive()
                        .map(ByteBuf::readableBytes)
                        .reduce(0L, Long::sum)
                        .map(String::valueOf);
        return answer.status(201).sendString(bytes);
    }

    /** Reads all of it, as a service does that has had enough, and says that it is too much. */
    private static Publisher<Void> enough(HttpServerRequest request, HttpServerResponse answer) {
        return request.receive()
                .then()
                .thenEmpty(
                        answer.status(413)
                                .header("Content-Type", "application/problem+json")
                                .header("Connection", "close")
                                .sendString(Mono.just("{\"code\":\"file-too-large\"}")));
    }

    private static Publisher<Void> refuse(HttpServerResponse answer) {
        return answer.status(409)
                .header("Content-Type", "application/problem+json")
                .sendString(Mono.just("{\"code\":\"FB01\"}"));
    }

    private static Publisher<Void> echo(HttpServerRequest request, HttpServerResponse answer) {
        Mono<String> seen =
                request.receive()
                        .aggregate()
                        .asString()
                        .defaultIfEmpty("")
                        .map(body -> request.method() + " " + body + "\n" + headers(request));
        return answer.status(201)
                .header("ETag", "\"1\"")
                .header("Location", "/api/v1/approval/cases/7")
                .header("Idempotent-Replayed", "true")
                .sendString(seen);
    }

    private static String headers(HttpServerRequest request) {
        StringBuilder all = new StringBuilder();
        request.requestHeaders()
                .forEach(
                        h -> all.append(h.getKey()).append(": ").append(h.getValue()).append('\n'));
        return all.toString();
    }
}
