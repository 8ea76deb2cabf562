package cn.lianshen.notification.delivery.hand;

import cn.lianshen.notification.delivery.Deliveries;
import cn.lianshen.notification.delivery.DeliveryProperties;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Forgets, in short transactions, what was sent or given up long ago. */
@Component
final class DeliverySweep {
    private static final Logger LOG = LoggerFactory.getLogger(DeliverySweep.class);

    private final Deliveries deliveries;
    private final DeliveryProperties settings;
    private final Clock clock;

    DeliverySweep(Deliveries deliveries, DeliveryProperties settings, Clock clock) {
        this.deliveries = deliveries;
        this.settings = settings;
        this.clock = clock;
    }

    /** Until nothing is left that old. */
    @Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    Mono<Void> turn() {
        return batch().expand(rows -> rows == 0 ? Mono.empty() : batch())
                .then()
                .onErrorResume(
                        error -> {
                            LOG.warn("Old deliveries stay for now: {}", error.toString());
                            return Mono.empty();
                        });
    }

    private Mono<Long> batch() {
        return Mono.defer(() -> deliveries.forget(clock.instant().minus(settings.keep())));
    }
}
