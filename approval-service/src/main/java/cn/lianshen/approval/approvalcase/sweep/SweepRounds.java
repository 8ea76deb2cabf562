package cn.lianshen.approval.approvalcase.sweep;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rounds of this instance since it started, as far as anybody asks for them. */
@Component
final class SweepRounds {
    private volatile @Nullable SweepRound last;
    private volatile @Nullable SweepRound lastThatFound;

    void ended(SweepRound round) {
        last = round;
        if (round.acts() > 0 || round.failed() > 0) {
            lastThatFound = round;
        }
    }

    Optional<SweepRound> last() {
        return Optional.ofNullable(last);
    }

    /** The last one that came to something: most find nothing to do. */
    Optional<SweepRound> lastThatFound() {
        return Optional.ofNullable(lastThatFound);
    }
}
