package cn.lianshen.gateway.portal.operator;

import cn.lianshen.gateway.portal.relay.Relay;
import cn.lianshen.gateway.portal.relay.Service;
import cn.lianshen.gateway.portal.relay.ServiceAway;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Asks every service how it stands; one that is away is told of, and holds up nothing. */
@Component
final class Platform {
    private final Relay relay;

    Platform(Relay relay) {
        this.relay = relay;
    }

    /** All services, in the order in which a case comes by them. */
    Mono<List<ServiceState>> services() {
        return Flux.fromArray(Service.values()).flatMapSequential(this::state).collectList();
    }

    Mono<Optional<SweepState>> sweep() {
        return relay.get(Service.APPROVAL, SweepState.class, "/operations/sweep")
                .map(Optional::of)
                .onErrorResume(ServiceAway.class, _ -> Mono.just(Optional.empty()));
    }

    /** Names of kinds of events; none while the service is away that knows them. */
    Mono<EventKinds> kinds() {
        return relay.get(Service.APPROVAL, EventKinds.Kind[].class, "/audit/kinds")
                .map(EventKinds::of)
                .onErrorResume(ServiceAway.class, _ -> Mono.just(EventKinds.none()));
    }

    private Mono<ServiceState> state(Service service) {
        return relay.get(service, Standing.class, "/operations")
                .map(standing -> new ServiceState(service.label(), standing))
                .onErrorResume(
                        ServiceAway.class, _ -> Mono.just(new ServiceState(service.label(), null)));
    }
}
