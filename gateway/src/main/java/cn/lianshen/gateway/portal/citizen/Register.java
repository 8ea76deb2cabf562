package cn.lianshen.gateway.portal.citizen;

import cn.lianshen.gateway.portal.relay.Refused;
import cn.lianshen.gateway.portal.relay.Relay;
import cn.lianshen.gateway.portal.relay.Service;
import cn.lianshen.gateway.portal.relay.ServiceAway;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Asks the public register. */
@Component
final class Register {
    private final Relay relay;

    Register(Relay relay) {
        this.relay = relay;
    }

    Mono<School.Page> find(Asked asked) {
        return relay.get(Service.REGISTRY, School.Page.class, asked.question(), asked.answers());
    }

    Mono<School> school(UUID id) {
        return relay.get(Service.REGISTRY, School.class, "/institutions/{id}", id);
    }

    /** How founders rated the bureaus of a county; empty when it cannot be told now. */
    Mono<Optional<Ratings>> ratings(String region) {
        var path = "/supervision/satisfactions/summary?region={region}";
        return perhaps(
                relay.get(Service.REGISTRY, Ratings.Level[].class, path, region).map(Ratings::of));
    }

    /** Empty when it cannot be told now: the rest of the page does not wait for it. */
    Mono<Optional<Past>> past(UUID id) {
        return perhaps(relay.get(Service.REGISTRY, Past.class, "/institutions/{id}/history", id));
    }

    /** The same of supervision. */
    Mono<Optional<Watched>> watched(UUID id) {
        return perhaps(
                relay.get(Service.REGISTRY, Watched.class, "/supervision/institutions/{id}", id));
    }

    private static <T> Mono<Optional<T>> perhaps(Mono<T> answer) {
        return answer.map(Optional::of)
                .onErrorReturn(ServiceAway.class, Optional.empty())
                .onErrorReturn(Refused.class, Optional.empty());
    }
}
