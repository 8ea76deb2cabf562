package cn.lianshen.cipher.store;

import cn.lianshen.cipher.Activation;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How many columns may hold rows under another key than the active one: all of them, unless they
 * were counted since that key was made active. Old keys are retired by its word.
 */
final class ColumnsBehind {
    private record Count(Activation active, long behind) {}

    private final int all;
    private final Supplier<Activation> active;
    private volatile @Nullable Count last;

    ColumnsBehind(int all, Supplier<Activation> active) {
        this.all = all;
        this.active = active;
    }

    void found(Activation counted, long behind) {
        last = new Count(counted, behind);
    }

    long now() {
        var count = last;
        return count != null && count.active().equals(active.get()) ? count.behind() : all;
    }
}
