package cn.lianshen.gateway.portal.operator;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event that a service could not take in (死信), or that waits behind one.
 *
 * @param aggregateId whose event it is; null when not even that could be read
 * @param status DEAD or PARKED
 */
public record Letter(
        long id,
        @Nullable UUID aggregateId,
        @Nullable Integer version,
        @Nullable String type,
        String status,
        String reason,
        String topic,
        int partition,
        long offset,
        Instant arrivedAt) {

    public boolean dead() {
        return status.equals("DEAD");
    }
}
