package cn.lianshen.notification.contact;

import cn.lianshen.notification.channel.domain.Channel;
import cn.lianshen.notification.channel.domain.Destination;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One channel of the caller's.
 *
 * @param offered whether it is set up here; if not, nothing can be confirmed or sent
 * @param address in use, masked; null when there is none
 * @param confirmedAt since when it is in use
 * @param pending an address that waits for its code
 */
record ContactView(
        Channel channel,
        boolean offered,
        @Nullable String address,
        @Nullable Instant confirmedAt,
        @Nullable Waiting pending) {

    /**
     * An address that waits for its code.
     *
     * @param address masked
     * @param expiresAt after that the code is worth nothing
     * @param triesLeft how often a code may still be told
     */
    record Waiting(String address, Instant expiresAt, int triesLeft) {}

    static ContactView of(
            Channel channel,
            boolean offered,
            @Nullable Contact contact,
            @Nullable ContactRequest request,
            Instant now) {
        return new ContactView(
                channel,
                offered,
                contact == null ? null : masked(channel, contact.address()),
                contact == null ? null : contact.confirmedAt(),
                waiting(channel, request, now));
    }

    private static @Nullable Waiting waiting(
            Channel channel, @Nullable ContactRequest request, Instant now) {
        var pending = request == null || !request.open(now) ? null : request.pending();
        return request == null || pending == null
                ? null
                : new Waiting(
                        masked(channel, pending.address()),
                        request.expiresAt(),
                        request.triesLeft());
    }

    private static String masked(Channel channel, Address address) {
        return new Destination(channel, address.to()).masked();
    }
}
