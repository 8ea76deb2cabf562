package cn.lianshen.outbox;

import org.jspecify.annotations.Nullable;

/**
 * What a replay came to.
 *
 * @param replayed letters that are settled now
 * @param stoppedAt the letter that failed again, before which everything is settled; null when none
 *     is left
 */
public record Replay(int replayed, @Nullable DeadLetter stoppedAt) {

    Replay plus(Replay next) {
        return new Replay(replayed + next.replayed, next.stoppedAt);
    }
}
