package cn.lianshen.notification.channel;

import org.jspecify.annotations.Nullable;

/**
 * To whom something goes, in the clear; lives only while it is sent.
 *
 * @param address a mailbox, a mobile number or a URL, checked when it was given
 * @param secret with which requests to a URL are signed; null elsewhere
 */
public record Target(String address, @Nullable String secret) {

    /** Neither of them belongs in a log. */
    @Override
    public String toString() {
        return "Target";
    }
}
