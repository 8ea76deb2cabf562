package cn.lianshen.gateway.portal.channel;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A channel as the notification-service knows it of the reader.
 *
 * @param channel MAIL, SMS or WEBHOOK
 * @param offered whether it is set up here
 * @param address in use, masked; null when there is none
 * @param pending an address that waits for its code
 */
record Contact(
        String channel,
        boolean offered,
        @Nullable String address,
        @Nullable Instant confirmedAt,
        @Nullable Waiting pending) {

    /**
     * An address that waits for its code.
     *
     * @param address masked
     */
    record Waiting(String address, Instant expiresAt, int triesLeft) {}

    /**
     * A code is on its way.
     *
     * @param secret with which requests to an own system are signed; told this once
     */
    record Sent(String address, @Nullable String secret) {}

    /** As it stands in addresses: {@code mail}. */
    public String path() {
        return channel.toLowerCase(Locale.ROOT);
    }

    /** Whether there is anything to say of it. */
    public boolean shown() {
        return offered || address != null;
    }
}
