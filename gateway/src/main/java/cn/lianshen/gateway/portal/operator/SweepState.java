package cn.lianshen.gateway.portal.operator;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The daily look at open cases (期限巡查), as the approval service tells it.
 *
 * @param due cases that wait to be looked at
 * @param lastThatFound the last round that came to something
 * @param next when the next round begins, at the earliest
 */
public record SweepState(
        long due, @Nullable Round last, @Nullable Round lastThatFound, @Nullable Instant next) {

    /** One round. */
    public record Round(Instant began, Instant ended, long looked, long failed, int acts) {}
}
