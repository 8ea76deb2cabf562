package cn.lianshen.notification.delivery.hand;

import cn.lianshen.notification.channel.ChannelProperties;
import cn.lianshen.notification.channel.Channels;
import cn.lianshen.notification.channel.Target;
import cn.lianshen.notification.channel.domain.Sending;
import cn.lianshen.notification.contact.Address;
import cn.lianshen.notification.delivery.Deliveries;
import cn.lianshen.notification.delivery.Delivery;
import cn.lianshen.notification.delivery.DeliveryProperties;
import cn.lianshen.notification.delivery.domain.Next;
import cn.lianshen.notification.delivery.domain.Patience;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * One delivery: send, then mark. Whoever is killed in between leaves a lease that runs out, and the
 * next one sends with the same key.
 */
@Component
final class DeliveryWork {
    private final Deliveries deliveries;
    private final Channels channels;
    private final NoticeMessages messages;
    private final DeliveryProperties settings;
    private final Patience patience;
    private final Clock clock;

    DeliveryWork(
            Deliveries deliveries,
            Channels channels,
            NoticeMessages messages,
            DeliveryProperties settings,
            ChannelProperties ways,
            Clock clock) {
        this.deliveries = deliveries;
        this.channels = channels;
        this.messages = messages;
        this.settings = settings;
        this.patience = new Patience(settings.backOff(), ways.openFor(), settings.patience());
        this.clock = clock;
    }

    /** What became of it, once that is on the disk. */
    Mono<Next> on(Delivery delivery) {
        return attempt(delivery)
                .flatMap(next -> deliveries.mark(delivery, next, now()).thenReturn(next));
    }

    private Mono<Next> attempt(Delivery delivery) {
        var address = delivery.address();
        if (address == null) {
            return Mono.just(new Next.GivenUp("no-contact"));
        }
        var past = delivery.round() == 0 && delivery.at().isBefore(settings.since());
        return past ? Mono.just(new Next.GivenUp("past")) : send(delivery, address);
    }

    private Mono<Next> send(Delivery delivery, Address address) {
        var target = new Target(address.to(), address.secret());
        return channels.send(delivery.channel(), target, messages.of(delivery, address.english()))
                .map(sending -> after(delivery, sending));
    }

    private Next after(Delivery delivery, Sending sending) {
        return patience.after(sending, delivery.tries(), delivery.queuedAt(), now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
