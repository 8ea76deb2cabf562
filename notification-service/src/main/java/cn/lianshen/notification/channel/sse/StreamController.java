package cn.lianshen.notification.channel.sse;

import cn.lianshen.notification.inbox.InboxItem;
import cn.lianshen.notification.notice.Audience;
import cn.lianshen.web.problem.ProblemLanguage;
import cn.lianshen.web.token.CallerAuthentication;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A caller's notices as they come. */
@RestController
final class StreamController {
    private final StreamStart start;
    private final NoticeStreams streams;

    StreamController(StreamStart start, NoticeStreams streams) {
        this.start = start;
        this.streams = streams;
    }

    @GetMapping(path = "/api/v1/notification/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Mono<ResponseEntity<Flux<ServerSentEvent<InboxItem>>>> stream(
            CallerAuthentication token,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
            @RequestParam(required = false) @Nullable String from,
            ServerHttpRequest request) {
        var client =
                new StreamClient(
                        Audience.of(token.caller()),
                        token.expiresAt(),
                        ProblemLanguage.of(request.getHeaders()));
        return start.of(lastEventId, from).map(place -> answer(streams.open(client, place)));
    }

    /** No proxy on the way may keep frames back. */
    private static ResponseEntity<Flux<ServerSentEvent<InboxItem>>> answer(
            Flux<ServerSentEvent<InboxItem>> frames) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("X-Accel-Buffering", "no")
                .body(frames);
    }
}
