package cn.lianshen.notification.contact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What became of an address, or of a code. */
sealed interface ContactOutcome {

    /**
     * The code is on its way.
     *
     * @param secret of a URL, told this once
     */
    record Sent(@Nullable String secret) implements ContactOutcome {}

    /**
     * The code could not be sent.
     *
     * @param forGood whether it is the address that is at fault
     */
    record NotSent(boolean forGood) implements ContactOutcome {}

    /** Too many codes were asked for. */
    record TooSoon(Instant again) implements ContactOutcome {}

    /** The address is in use from now on. */
    record Confirmed() implements ContactOutcome {}

    /** Another code was sent. */
    record Wrong(int triesLeft) implements ContactOutcome {}

    /** No code is worth anything now: never asked for, used, expired or tried too often. */
    record Lapsed() implements ContactOutcome {}
}
