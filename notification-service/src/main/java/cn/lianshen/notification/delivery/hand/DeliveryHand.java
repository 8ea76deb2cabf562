package cn.lianshen.notification.delivery.hand;

import cn.lianshen.notification.channel.Channels;
import cn.lianshen.notification.channel.domain.Channel;
import cn.lianshen.notification.delivery.Deliveries;
import cn.lianshen.notification.delivery.DeliveryProperties;
import cn.lianshen.notification.delivery.domain.Next;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Sends what is due, a few at a time in each channel that is offered; with none it asks nobody
 * anything. Several instances may do it at once: each delivery is leased to one.
 */
@Component
final class DeliveryHand {
    private static final Logger LOG = LoggerFactory.getLogger(DeliveryHand.class);

    private final Deliveries deliveries;
    private final DeliveryWork work;
    private final Channels channels;
    private final DeliveryProperties settings;
    private final Clock clock;

    DeliveryHand(
            Deliveries deliveries,
            DeliveryWork work,
            Channels channels,
            DeliveryProperties settings,
            Clock clock) {
        this.deliveries = deliveries;
        this.work = work;
        this.channels = channels;
        this.settings = settings;
        this.clock = clock;
    }

    /** All that are due now; one channel's trouble ends that channel's turn only. */
    @Scheduled(
            initialDelayString = "${lianshen.delivery.every:1s}",
            fixedDelayString = "${lianshen.delivery.every:1s}")
    Mono<Void> turn() {
        return Flux.fromIterable(channels.offered()).flatMap(this::lanes).then();
    }

    private Mono<Void> lanes(Channel channel) {
        return Flux.range(0, settings.atOnce())
                .flatMap(_ -> lane(channel), settings.atOnce())
                .then()
                .onErrorResume(error -> postponed(channel, error));
    }

    private Mono<Void> lane(Channel channel) {
        return next(channel)
                .expand(done -> goesOn(channel, done) ? next(channel) : Mono.empty())
                .then();
    }

    /** A channel that is left alone would only be asked in vain; of receivers others may answer. */
    private static boolean goesOn(Channel channel, Next done) {
        return channel == Channel.WEBHOOK
                || !(done instanceof Next.Again(_, var counts, _))
                || counts;
    }

    private Mono<Next> next(Channel channel) {
        return Mono.defer(
                        () ->
                                deliveries.take(
                                        channel,
                                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                                        settings.lease()))
                .flatMap(work::on);
    }

    private static Mono<Void> postponed(Channel channel, Throwable error) {
        LOG.warn("Sending by {} is put off: {}", channel, error.toString());
        return Mono.empty();
    }
}
