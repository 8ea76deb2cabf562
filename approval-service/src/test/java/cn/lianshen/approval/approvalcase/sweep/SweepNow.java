package cn.lianshen.approval.approvalcase.sweep;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Mono;

/** Lets time pass for cases when a test says so. */
public final class SweepNow {
    @Autowired private Sweeper sweeper;
    @Autowired private CaseSweep cases;

    private @Nullable Mono<Integer> round;

    /**
     * A whole round over every case that is due; asked for once and run often, as by the scheduler.
     */
    public void round() {
        if (round == null) {
            round = sweeper.sweep();
        }
        round.block();
    }

    /** A round that has not begun; several may run side by side. */
    public Mono<Integer> later() {
        return sweeper.sweep();
    }

    /** What one look at one case comes to. */
    public Mono<Integer> look(UUID caseId) {
        return cases.look(caseId);
    }
}
