package cn.lianshen.gateway.portal.operator;

import cn.lianshen.gateway.portal.relay.Question;
import cn.lianshen.gateway.portal.relay.Relay;
import cn.lianshen.gateway.portal.relay.Service;
import cn.lianshen.gateway.portal.relay.ServiceAway;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What goes out of the inbox, as the notification service tells it. */
@Component
final class Deliveries {
    private static final int COUNTED = 200;

    private final Relay relay;

    Deliveries(Relay relay) {
        this.relay = relay;
    }

    /** One page of them, newest first. */
    record Page(List<Delivery> items, @Nullable Long next) {}

    /** Somebody had one sent again. */
    public record Resend(Instant at, String operator, String reason) {}

    /**
     * How many need a look.
     *
     * @param givenUp those given up, {@value COUNTED} at most
     * @param failed those that will be tried again
     */
    public record Counts(int givenUp, int failed) {

        /** Whether there may be more than were counted. */
        public boolean more() {
            return givenUp == COUNTED || failed == COUNTED;
        }
    }

    Mono<Page> find(Filter filter) {
        return relay.ask(
                Question.get(Service.NOTIFICATION, filter.at("/deliveries")),
                answer -> answer.bodyToMono(Page.class));
    }

    Mono<Delivery> one(UUID id) {
        return relay.get(Service.NOTIFICATION, Delivery.class, "/deliveries/{id}", id);
    }

    Mono<List<Resend>> resends(UUID id) {
        return relay.get(Service.NOTIFICATION, Resend[].class, "/deliveries/{id}/resends", id)
                .map(List::of);
    }

    Mono<Void> resend(UUID id, String reason) {
        var question = Question.post(Service.NOTIFICATION, "/deliveries/{id}/resend", id);
        return relay.ask(question.body(Map.of("reason", reason)), answer -> answer.releaseBody());
    }

    /** Empty while the service is away. */
    Mono<Optional<Counts>> counts() {
        return Mono.zip(count("GIVEN_UP"), count("FAILED"), Counts::new)
                .map(Optional::of)
                .onErrorResume(ServiceAway.class, _ -> Mono.just(Optional.empty()));
    }

    private Mono<Integer> count(String state) {
        return relay.get(
                        Service.NOTIFICATION,
                        Page.class,
                        "/deliveries?state={state}&limit={limit}",
                        state,
                        COUNTED)
                .map(page -> page.items().size());
    }
}
