package cn.lianshen.gateway.sample;

import java.time.Duration;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** A stream that says hello at once, and nothing more until a test has heard it. */
public final class Streams {
    private static final Sinks.Many<String> NOTICES =
            Sinks.many().multicast().onBackpressureBuffer(8, false);

    private Streams() {}

    /** What every open stream says next. */
    public static void say(String notice) {
        NOTICES.emitNext(notice, Sinks.EmitFailureHandler.busyLooping(Duration.ofSeconds(1)));
    }

    static Publisher<Void> answer(HttpServerRequest request, HttpServerResponse answer) {
        String last = request.requestHeaders().get("Last-Event-ID", "none");
        var notices =
                NOTICES.asFlux().map(said -> "id:1\nevent:notice\ndata:" + said + last + "\n\n");
        return answer.sse().sendString(Flux.merge(Mono.just(":hello\n\n"), notices));
    }
}
