package cn.lianshen.notification.delivery.domain;

import cn.lianshen.notification.channel.domain.Sending;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How long a delivery is tried.
 *
 * @param backOff pauses between attempts, the last one for good
 * @param held pause after an attempt that was not made, since the channel keeps failing
 * @param longest how long after it was queued it is given up
 */
public record Patience(List<Duration> backOff, Duration held, Duration longest) {

    public Patience {
        backOff = List.copyOf(backOff);
    }

    /**
     * What becomes of a delivery.
     *
     * @param tries attempts that failed before this one
     * @param since when it was queued, or an operator had it resent
     */
    public Next after(Sending sending, int tries, Instant since, Instant now) {
        return switch (sending) {
            case Sending.Accepted _ -> new Next.Sent();
            case Sending.Refused(var fault) -> new Next.GivenUp(fault);
            case Sending.Unavailable(var fault) ->
                    now.isBefore(since.plus(longest))
                            ? new Next.Again(now.plus(pause(tries)), true, fault)
                            : new Next.GivenUp(fault);
            case Sending.Held _ ->
                    now.isBefore(since.plus(longest))
                            ? new Next.Again(now.plus(held), false, "held")
                            : new Next.GivenUp("held");
        };
    }

    private Duration pause(int tries) {
        return backOff.get(Math.min(tries, backOff.size() - 1));
    }
}
