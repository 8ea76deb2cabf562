package cn.lianshen.notification.inbox;

import cn.lianshen.notification.notice.Audience;
import cn.lianshen.notification.notice.NoticeTexts;
import cn.lianshen.web.Caller;
import cn.lianshen.web.problem.Problem;
import cn.lianshen.web.problem.ProblemLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A caller's own notices and those of the caller's bureau; nobody else's can be asked for. */
@RestController
final class InboxController {
    private static final int LARGEST_PAGE = 200;

    private final Inbox inbox;
    private final NoticeTexts texts;

    InboxController(Inbox inbox, NoticeTexts texts) {
        this.inbox = inbox;
        this.texts = texts;
    }

    @GetMapping(path = "/api/v1/notification/inbox", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<InboxPage>> read(
            Caller caller,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit,
            ServerHttpRequest request) {
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw Problem.of(400, "invalid-limit", LARGEST_PAGE).at("limit").asException();
        }
        var locale = ProblemLanguage.of(request.getHeaders());
        return inbox.page(Audience.of(caller), place(after), limit + 1)
                .map(entry -> entry.inWords(texts, locale))
                .collectList()
                .map(found -> answer(InboxPage.of(found, limit)));
    }

    private static Position place(@Nullable String after) {
        return after == null
                ? Position.BEGINNING
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
