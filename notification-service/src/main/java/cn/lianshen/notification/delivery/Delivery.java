package cn.lianshen.notification.delivery;

import cn.lianshen.notification.channel.domain.Channel;
import cn.lianshen.notification.contact.Address;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice on its way into one channel, leased to one instance.
 *
 * @param at when what it tells of happened
 * @param round how often an operator had it sent again
 * @param tries attempts that failed in this round
 * @param queuedAt since when it waits in this round
 * @param leasedUntil the lease is over then; nobody else has another one that ends at this time
 * @param address null when its owner has none any more
 */
public record Delivery(
        UUID deliveryId,
        UUID caseId,
        int version,
        String recipient,
        String code,
        String type,
        Instant at,
        Channel channel,
        int round,
        int tries,
        Instant queuedAt,
        Instant leasedUntil,
        @Nullable Address address) {

    /** The same for every attempt of one round, after a kill and in a rebuilt database too. */
    public String key() {
        return round == 0 ? deliveryId.toString() : deliveryId + "." + round;
    }
}
