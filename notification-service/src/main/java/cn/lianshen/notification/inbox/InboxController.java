package cn.lianshen.notification.inbox;

import cn.lianshen.notification.notice.Audience;
import cn.lianshen.notification.notice.NoticeTexts;
import cn.lianshen.web.Caller;
import cn.lianshen.web.problem.Problem;
import cn.lianshen.web.problem.ProblemLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A caller's own notices and those of the caller's bureau; nobody else's can be asked for. */
@RestController
final class InboxController {
    private static final int LARGEST_PAGE = 200;

    private final Inbox inbox;
    private final InboxReads reads;
    private final NoticeTexts texts;

    InboxController(Inbox inbox, InboxReads reads, NoticeTexts texts) {
        this.inbox = inbox;
        this.reads = reads;
        this.texts = texts;
    }

    @GetMapping(path = "/api/v1/notification/inbox", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<InboxPage>> read(
            Caller caller,
            @RequestParam(defaultValue = "OLDEST") InboxOrder order,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit,
            ServerHttpRequest request) {
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw Problem.of(400, "invalid-limit", LARGEST_PAGE).at("limit").asException();
        }
        var locale = ProblemLanguage.of(request.getHeaders());
        return inbox.page(Audience.of(caller), order, place(after, order), limit + 1)
                .map(entry -> entry.inWords(texts, locale))
                .collectList()
                .map(found -> answer(InboxPage.of(found, limit)));
    }

    /** For this reader only: colleagues of the same bureau have eyes of their own. */
    @PostMapping("/api/v1/notification/inbox/{id}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> markRead(@PathVariable String id, Caller caller) {
        return Mono.justOrEmpty(Position.parse(id))
                .filterWhen(place -> reads.mark(Audience.of(caller), place))
                .switchIfEmpty(Mono.error(() -> Problem.notFound().asException()))
                .then();
    }

    private static Position place(@Nullable String after, InboxOrder order) {
        return after == null
                ? order.start()
                : Position.parse(after)
                        .orElseThrow(
                                () ->
                                        Problem.of(400, "invalid-position")
                                                .at("after")
                                                .asException());
    }

    private static ResponseEntity<InboxPage> answer(InboxPage page) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(page);
    }
}
