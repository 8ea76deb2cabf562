package cn.lianshen.approval.approvalcase.sweep;

import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Mono;

/** Lets time pass for cases when a test says so. */
public final class SweepNow {
    @Autowired private Sweeper sweeper;
    @Autowired private CaseSweep cases;

    /** A whole round over every case that is due. */
    public void round() {
        sweeper.sweep().block();
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
