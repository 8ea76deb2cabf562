package cn.lianshen.notification.channel;

import cn.lianshen.notification.channel.domain.Channel;
import cn.lianshen.notification.channel.domain.Destination;
import cn.lianshen.notification.channel.domain.Sending;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.ratelimiter.RequestNotPermitted;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The ways out that are set up here. */
@Component
public final class Channels {
    private static final Logger LOG = LoggerFactory.getLogger(Channels.class);

    /** Counted from 0 on, so that a curve has a beginning. */
    private static final List<Class<? extends Sending>> OUTCOMES =
            List.of(
                    Sending.Accepted.class,
                    Sending.Refused.class,
                    Sending.Unavailable.class,
                    Sending.Held.class);

    private final Map<Channel, ChannelConnector> connectors;
    private final ChannelGuards guards;
    private final ChannelProperties settings;
    private final MeterRegistry meters;

    Channels(
            List<ChannelConnector> connectors,
            ChannelGuards guards,
            ChannelProperties settings,
            MeterRegistry meters) {
        this.connectors =
                connectors.stream()
                        .filter(ChannelConnector::offered)
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        ChannelConnector::channel, Function.identity()));
        this.guards = guards;
        this.settings = settings;
        this.meters = meters;
        for (var channel : Channel.values()) {
            OUTCOMES.forEach(outcome -> counter(channel, outcome));
        }
    }

    public boolean offers(Channel channel) {
        return connectors.containsKey(channel);
    }

    /** In the order of their declaration. */
    public List<Channel> offered() {
        return connectors.keySet().stream().sorted().toList();
    }

    /** Empty when the text is no address of this channel here. */
    public Optional<Destination> destination(Channel channel, String text) {
        return Destination.parse(channel, text, settings.webhook().plain());
    }

    /** One attempt; never an error. */
    public Mono<Sending> send(Channel channel, Target target, Message message) {
        var connector = connectors.get(channel);
        if (connector == null) {
            return Mono.just(new Sending.Unavailable("not-offered"));
        }
        return Mono.defer(() -> attempt(connector, target, message))
                .onErrorResume(error -> Mono.just(failed(channel, error)))
                .doOnNext(sending -> counter(channel, sending.getClass()).increment());
    }

    private Mono<Sending> attempt(ChannelConnector connector, Target target, Message message) {
        var lane = connector.lane(target);
        return guards.around(connector.channel(), lane, connector.send(target, message));
    }

    /** The message of an error may quote an address; its kind does not. */
    private static Sending failed(Channel channel, Throwable error) {
        if (error instanceof CallNotPermittedException
                || error instanceof BulkheadFullException
                || error instanceof RequestNotPermitted) {
            return new Sending.Held();
        }
        var fault = error.getClass().getSimpleName();
        LOG.warn("{} does not take a message: {}", channel, fault);
        return new Sending.Unavailable(fault);
    }

    private Counter counter(Channel channel, Class<? extends Sending> outcome) {
        var name = outcome.getSimpleName().toLowerCase(Locale.ROOT);
        return meters.counter(
                "lianshen.delivery.tries", "channel", channel.path(), "outcome", name);
    }
}
