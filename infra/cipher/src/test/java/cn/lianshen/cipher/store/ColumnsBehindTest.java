package cn.lianshen.cipher.store;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.cipher.Activation;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** An old key is retired when this says 0, so it says 0 of what was counted only. */
class ColumnsBehindTest {
    private final AtomicReference<Activation> active =
            new AtomicReference<>(new Activation("first", 1));
    private final ColumnsBehind behind = new ColumnsBehind(5, active::get);

    @Test
    void before_anything_is_counted_all_are_behind() {
        assertThat(behind.now()).isEqualTo(5);
    }

    @Test
    void what_was_counted_holds_until_another_key_is_made_active() {
        behind.found(active.get(), 0);
        assertThat(behind.now()).isZero();

        active.set(new Activation("second", 2));
        assertThat(behind.now()).isEqualTo(5);
        behind.found(active.get(), 3);
        assertThat(behind.now()).isEqualTo(3);
    }

    @Test
    void going_back_to_a_key_is_not_what_was_counted_under_it_before() {
        behind.found(active.get(), 0);
        active.set(new Activation("first", 3));
        assertThat(behind.now()).isEqualTo(5);
    }
}
