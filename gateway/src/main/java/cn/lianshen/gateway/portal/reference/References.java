package cn.lianshen.gateway.portal.reference;

import cn.lianshen.gateway.portal.Reader;
import cn.lianshen.gateway.portal.relay.Relay;
import cn.lianshen.gateway.portal.relay.Service;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The catalogue in the reader's language, read again after some minutes. While the service is away
 * the last one goes on: names do not change that fast.
 */
@Component
public final class References {
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final Relay relay;
    private final Clock clock;
    private final Map<Locale, Known> known = new ConcurrentHashMap<>();

    References(Relay relay, Clock portalClock) {
        this.relay = relay;
        this.clock = portalClock;
    }

    private record Known(Reference reference, Instant at) {}

    public Mono<Reference> get() {
        return Mono.deferContextual(context -> in(Reader.language(context)));
    }

    private Mono<Reference> in(Locale language) {
        Known last = known.get(language);
        if (last == null) {
            return read(language);
        }
        boolean fresh = last.at().plus(FRESH).isAfter(clock.instant());
        return fresh ? Mono.just(last.reference()) : read(language).onErrorReturn(last.reference());
    }

    private Mono<Reference> read(Locale language) {
        return Mono.zip(
                        relay.get(Service.APPROVAL, Reference.class, "/catalogue"),
                        relay.get(Service.APPROVAL, Sample[].class, "/catalogue/samples"))
                .map(both -> both.getT1().with(List.of(both.getT2())))
                .doOnNext(found -> known.put(language, new Known(found, clock.instant())));
    }
}
