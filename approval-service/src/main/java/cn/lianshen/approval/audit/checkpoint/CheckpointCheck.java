package cn.lianshen.approval.audit.checkpoint;

import cn.lianshen.approval.audit.ChainFault;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Holds the log against what was noted of it. */
@Component
final class CheckpointCheck {
    private final CheckpointRows rows;
    private final CheckpointKey key;

    CheckpointCheck(CheckpointRows rows, CheckpointKey key) {
        this.rows = rows;
        this.key = key;
    }

    /**
     * Empty when there is no such checkpoint.
     *
     * @param words for what differs
     */
    Mono<CheckpointReport> of(int number, String words) {
        return rows.upTo(number)
                .collectList()
                .filter(found -> !found.isEmpty() && found.getLast().number() == number)
                .flatMap(found -> check(found.size() > 1 ? found.getFirst() : null, found, words));
    }

    private Mono<CheckpointReport> check(
            @Nullable Checkpoint before, List<Checkpoint> found, String words) {
        var it = found.getLast();
        var signed = key.keys().map(keys -> it.sound(before, keys)).orElse(false);
        var heads = Head.of(it.heads());
        return rows.missing(heads)
                .map(head -> fault(head, words))
                .collectList()
                .map(faults -> report(it, signed, heads.size(), faults));
    }

    private static CheckpointReport report(
            Checkpoint it, boolean signed, int cases, List<ChainFault> faults) {
        return new CheckpointReport(it.number(), signed, signed && faults.isEmpty(), cases, faults);
    }

    private static ChainFault fault(Head head, String words) {
        return new ChainFault(
                head.caseId(), null, head.version(), ChainFault.Kind.CHECKPOINT_DIFFERS, words);
    }
}
