package cn.lianshen.notification.delivery;

import cn.lianshen.notification.channel.Channels;
import cn.lianshen.notification.channel.domain.Channel;
import cn.lianshen.notification.delivery.domain.DeliveryState;
import cn.lianshen.notification.notice.NoticeTexts;
import cn.lianshen.web.Caller;
import cn.lianshen.web.Role;
import cn.lianshen.web.problem.Problem;
import cn.lianshen.web.problem.ProblemLanguage;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What operators (运维人员) see and do about what was sent. Shows no addresses and no words. */
@RestController
@RequestMapping(
        path = "/api/v1/notification/deliveries",
        produces = MediaType.APPLICATION_JSON_VALUE)
final class DeliveryController {
    private static final int LARGEST_PAGE = 200;
    private static final int LONGEST_REASON = 500;

    private final DeliveryList list;
    private final Resends resends;
    private final NoticeTexts texts;
    private final Channels channels;
    private final Clock clock;

    DeliveryController(
            DeliveryList list, Resends resends, NoticeTexts texts, Channels channels, Clock clock) {
        this.list = list;
        this.resends = resends;
        this.texts = texts;
        this.channels = channels;
        this.clock = clock;
    }

    /** Newest first; {@code after} is the {@code next} of the page before. */
    @GetMapping
    Mono<DeliveryPage> list(
            Caller caller,
            @RequestParam(required = false) @Nullable DeliveryState state,
            @RequestParam(required = false) @Nullable Channel channel,
            @RequestParam(required = false) @Nullable UUID caseId,
            @RequestParam(required = false) @Nullable String recipient,
            @RequestParam(required = false) @Nullable Long after,
            @RequestParam(defaultValue = "50") int limit,
            @RequestHeader HttpHeaders headers) {
        operatorOnly(caller);
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw Problem.of(400, "invalid-limit", LARGEST_PAGE).at("limit").asException();
        }
        var from = after == null ? Long.MAX_VALUE : after;
        var question = new DeliveryQuestion(state, channel, caseId, recipient, from);
        return list.find(question, limit + 1)
                .map(line -> titled(line, headers))
                .collectList()
                .map(found -> DeliveryPage.of(found, limit));
    }

    @GetMapping("/{deliveryId}")
    Mono<DeliveryLine> one(
            @PathVariable UUID deliveryId, Caller caller, @RequestHeader HttpHeaders headers) {
        operatorOnly(caller);
        return found(deliveryId).map(line -> titled(line, headers));
    }

    /** Queues it anew. The reason is kept, with who gave it. */
    @PostMapping(path = "/{deliveryId}/resend", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "重新发送 Send again")
    Mono<DeliveryLine> resend(
            @PathVariable UUID deliveryId,
            Caller caller,
            @RequestBody ReasonBody body,
            @RequestHeader HttpHeaders headers) {
        operatorOnly(caller);
        var reason = reason(body);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return found(deliveryId)
                .doOnNext(this::refuseUnoffered)
                .flatMap(_ -> resends.resend(deliveryId, caller.subject(), reason, now))
                .flatMap(_ -> found(deliveryId))
                .map(line -> titled(line, headers));
    }

    /** Who had it sent again, and why; oldest first. */
    @GetMapping("/{deliveryId}/resends")
    Flux<Resend> resends(@PathVariable UUID deliveryId, Caller caller) {
        operatorOnly(caller);
        return found(deliveryId).flatMapMany(_ -> resends.of(deliveryId));
    }

    private DeliveryLine titled(DeliveryLine line, HttpHeaders headers) {
        return line.titled(texts.title(line.code(), ProblemLanguage.of(headers)));
    }

    private Mono<DeliveryLine> found(UUID deliveryId) {
        return list.find(deliveryId)
                .switchIfEmpty(Mono.error(() -> Problem.notFound().asException()));
    }

    private void refuseUnoffered(DeliveryLine line) {
        if (!channels.offers(line.channel())) {
            throw Problem.of(409, "channel-not-offered").asException();
        }
    }

    private static String reason(ReasonBody body) {
        var reason = body.reason().strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw Problem.of(400, "invalid-reason", LONGEST_REASON).at("reason").asException();
        }
        return reason;
    }

    private static void operatorOnly(Caller caller) {
        if (!caller.is(Role.OPERATOR)) {
            throw Problem.forbidden().asException();
        }
    }
}
