package cn.lianshen.gateway.portal.operator;

import cn.lianshen.gateway.portal.relay.Question;
import cn.lianshen.gateway.portal.relay.Relay;
import cn.lianshen.gateway.portal.relay.Service;
import cn.lianshen.gateway.portal.relay.ServiceAway;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Dead letters of the services that read events. */
@Component
final class Letters {
    private static final List<Service> READERS = List.of(Service.REGISTRY, Service.NOTIFICATION);

    private final Relay relay;

    Letters(Relay relay) {
        this.relay = relay;
    }

    /**
     * One service's dead letters.
     *
     * @param letters null when it does not answer
     */
    public record Box(String service, @Nullable List<Letter> letters) {}

    /**
     * What a replay came to.
     *
     * @param stoppedAt the letter that failed again
     */
    record Replay(int replayed, @Nullable Letter stoppedAt) {}

    /** A service that reads events, as an address names it; any other is a 404. */
    static Service reader(String name) {
        return READERS.stream()
                .filter(service -> service.label().equals(name))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    Mono<List<Box>> all() {
        return Flux.fromIterable(READERS).flatMapSequential(this::box).collectList();
    }

    /** The dead ones of a service. */
    Mono<List<Letter>> dead(Service service) {
        return relay.get(service, Letter[].class, "/dead-letters").map(List::of);
    }

    /** Dead and parked ones of one case, in the order in which they will be replayed. */
    Mono<List<Letter>> of(Service service, UUID aggregate) {
        return relay.get(service, Letter[].class, "/dead-letters?aggregateId={id}", aggregate)
                .map(List::of);
    }

    Mono<Replay> replay(Service service, UUID aggregate) {
        return relay.ask(
                Question.post(service, "/dead-letters/{id}/replay", aggregate),
                answer -> answer.bodyToMono(Replay.class));
    }

    Mono<Void> discard(Service service, long letter, String reason) {
        var body = Map.of("letter", letter, "reason", reason);
        return relay.ask(
                Question.post(service, "/dead-letters/discards").body(body),
                answer -> answer.releaseBody());
    }

    private Mono<Box> box(Service service) {
        return dead(service)
                .map(letters -> new Box(service.label(), letters))
                .onErrorResume(ServiceAway.class, _ -> Mono.just(new Box(service.label(), null)));
    }
}
