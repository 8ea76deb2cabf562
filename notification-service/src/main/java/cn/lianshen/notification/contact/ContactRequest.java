package cn.lianshen.notification.contact;

import cn.lianshen.notification.channel.domain.Channel;
import cn.lianshen.notification.contact.domain.Asking;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An address that waits for its code, or waited.
 *
 * @param pending null when it was confirmed or given up
 * @param triesLeft how often a code may still be told
 */
record ContactRequest(
        Channel channel,
        @Nullable Pending pending,
        int triesLeft,
        Instant expiresAt,
        Asking asking) {

    /** Whether a code that is told now can be right. */
    boolean open(Instant now) {
        return pending != null && triesLeft > 0 && now.isBefore(expiresAt);
    }
}
