package cn.lianshen.notification.delivery;

import cn.lianshen.notification.channel.domain.Channel;
import cn.lianshen.notification.delivery.domain.DeliveryState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A delivery as operators see it: neither its address nor what it says.
 *
 * @param place in the order of deliveries, for paging
 * @param recipient {@code person:<id>} or {@code bureau:<region>:<code>}
 * @param code names the notice's sentence
 * @param title what the notice is called, in the reader's language
 * @param resends how often an operator had it sent once more after it was sent
 * @param tries attempts that failed since it was queued
 * @param queuedAt since when it waits, or waited
 * @param nextTry when it is tried again; null when it is not
 * @param endedAt when it was sent or given up
 * @param fault why the last attempt failed, a short code
 */
record DeliveryLine(
        UUID deliveryId,
        long place,
        Channel channel,
        DeliveryState state,
        String recipient,
        UUID caseId,
        int version,
        String code,
        String title,
        int resends,
        int tries,
        Instant queuedAt,
        @Nullable Instant nextTry,
        @Nullable Instant endedAt,
        @Nullable String fault) {

    DeliveryLine titled(String words) {
        return new DeliveryLine(
                deliveryId,
                place,
                channel,
                state,
                recipient,
                caseId,
                version,
                code,
                words,
                resends,
                tries,
                queuedAt,
                nextTry,
                endedAt,
                fault);
    }
}
