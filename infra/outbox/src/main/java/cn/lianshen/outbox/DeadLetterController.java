package cn.lianshen.outbox;

import cn.lianshen.web.Caller;
import cn.lianshen.web.Role;
import cn.lianshen.web.problem.Problem;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What an operator (运维人员) does about events that could not take effect, at {@code
 * /api/v1/<service>/dead-letters}. Shows no payloads.
 */
@RestController
@RequestMapping(
        path = "/api/v1/${lianshen.web.document.service}/dead-letters",
        produces = MediaType.APPLICATION_JSON_VALUE)
final class DeadLetterController {
    private static final int MOST = 200;
    private static final int LONGEST_REASON = 500;

    private final DeadLetters letters;

    DeadLetterController(DeadLetters letters) {
        this.letters = letters;
    }

    /**
     * The dead ones of all aggregates; with an id its dead and parked ones, as they will be
     * replayed.
     */
    @GetMapping
    Flux<DeadLetter> list(
            Caller caller, @RequestParam(required = false) @Nullable UUID aggregateId) {
        operatorOnly(caller);
        return aggregateId == null ? letters.dead(MOST) : letters.list(aggregateId);
    }

    /** Tries an aggregate's open letters again, in order, until one fails; twice does no harm. */
    @PostMapping("/{aggregateId}/replay")
    Mono<Replay> replay(Caller caller, @PathVariable UUID aggregateId) {
        operatorOnly(caller);
        return letters.replay(aggregateId);
    }

    /**
     * Gives one letter up, with the reason; those behind it wait for the replay of the aggregate.
     */
    @PostMapping(path = "/discards", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> discard(Caller caller, @RequestBody Discard body) {
        operatorOnly(caller);
        var reason = body.reason().strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw Problem.of(400, "reason-missing", LONGEST_REASON).at("reason").asException();
        }
        return letters.discard(body.letter(), "discarded by " + caller.subject() + ": " + reason)
                .filter(Boolean::booleanValue)
                .switchIfEmpty(Mono.error(() -> Problem.notFound().asException()))
                .then();
    }

    private static void operatorOnly(Caller caller) {
        if (!caller.is(Role.OPERATOR)) {
            throw Problem.forbidden().asException();
        }
    }
}
