package cn.lianshen.notification.channel.domain;

/** What became of one attempt to send. Faults are short codes without personal data. */
public sealed interface Sending {

    /** The channel has taken it over. */
    record Accepted() implements Sending {}

    /**
     * The channel says no, and will say so again.
     *
     * @param fault why, e.g. {@code smtp-550}
     */
    record Refused(String fault) implements Sending {}

    /**
     * Not now; whether it arrived may be unknown.
     *
     * @param fault why, e.g. {@code TimeoutException}
     */
    record Unavailable(String fault) implements Sending {}

    /** Not even tried: the channel is left alone for a while, since it kept failing. */
    record Held() implements Sending {}
}
