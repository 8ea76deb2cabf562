package cn.lianshen.notification.delivery.hand;

import cn.lianshen.notification.channel.domain.Channel;
import cn.lianshen.notification.delivery.Deliveries;
import cn.lianshen.notification.delivery.domain.DeliveryState;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** How many deliveries wait or were given up, and how long the oldest has waited. */
@Component
final class DeliveryMeters {
    private static final List<DeliveryState> SHOWN =
            List.of(DeliveryState.QUEUED, DeliveryState.FAILED, DeliveryState.GIVEN_UP);

    private final Deliveries deliveries;
    private final Clock clock;
    private volatile List<Deliveries.Count> counts = List.of();

    DeliveryMeters(Deliveries deliveries, Clock clock, MeterRegistry meters) {
        this.deliveries = deliveries;
        this.clock = clock;
        Arrays.stream(Channel.values()).forEach(channel -> register(channel, meters));
    }

    /** Counting costs, so it is done now and then. */
    @Scheduled(fixedDelay = 15, timeUnit = TimeUnit.SECONDS)
    Mono<Void> measure() {
        return deliveries
                .counts()
                .collectList()
                .doOnNext(found -> counts = List.copyOf(found))
                .then()
                .onErrorComplete();
    }

    private void register(Channel channel, MeterRegistry meters) {
        SHOWN.forEach(
                state ->
                        Gauge.builder("lianshen.deliveries", () -> many(channel, state))
                                .description("Deliveries that are not sent")
                                .tag("channel", channel.path())
                                .tag("state", state.name())
                                .register(meters));
        Gauge.builder("lianshen.deliveries.oldest.seconds", () -> oldest(channel))
                .description("How long the oldest delivery has waited")
                .tag("channel", channel.path())
                .register(meters);
    }

    private long many(Channel channel, DeliveryState state) {
        return counts.stream()
                .filter(count -> count.channel() == channel && count.state() == state)
                .mapToLong(Deliveries.Count::many)
                .sum();
    }

    private long oldest(Channel channel) {
        return counts.stream()
                .filter(count -> count.channel() == channel)
                .filter(count -> count.state() != DeliveryState.GIVEN_UP)
                .mapToLong(count -> Duration.between(count.oldest(), clock.instant()).toSeconds())
                .max()
                .orElse(0);
    }
}
