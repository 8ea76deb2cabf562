package cn.lianshen.approval.sharing.domain;

import java.time.Duration;
import java.util.List;

/**
 * How long to wait before a source is asked again; the last step is kept.
 *
 * @param steps at least one
 */
public record BackOff(List<Duration> steps) {

    /**
     * The wait after a try.
     *
     * @param attempts made before this one
     */
    public Duration after(int attempts) {
        return steps.get(Math.min(attempts, steps.size() - 1));
    }
}
