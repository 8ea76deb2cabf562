package cn.lianshen.approval.approvalcase.domain.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RandomWalkTest {
    private static final int WALKS = 2_000;
    private static final int MOST = 50_000;
    private static final int STEPS = 400;

    @Test
    void whatever_is_tried_in_whatever_order_the_rules_of_a_case_hold() {
        for (long seed = 0; seed < WALKS; seed++) {
            var walk = walked(seed);
            assertThatCode(() -> Invariants.folded(walk.now(), walk.events()))
                    .as("seed %s", seed)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void walks_come_to_every_kind_of_event_and_to_every_end() {
        var all = kinds(CaseEvent.class).toList();
        var seen = new HashSet<String>();
        var ends = EnumSet.noneOf(CaseState.class);
        for (long seed = 0; seed < MOST && !covered(all, seen, ends); seed++) {
            var walk = walked(seed);
            walk.events().forEach(event -> seen.add(event.getClass().getSimpleName()));
            ends.add(walk.now().state());
        }
        assertThat(seen).containsAll(all);
        assertThat(ends).containsAll(closedStates());
    }

    private static boolean covered(List<String> all, Set<String> seen, Set<CaseState> ends) {
        return seen.containsAll(all) && ends.containsAll(closedStates());
    }

    @Test
    void from_wherever_a_walk_has_come_the_case_can_be_brought_to_an_end() {
        for (long seed = 0; seed < WALKS; seed++) {
            var walk = Walk.of(seed, (int) (seed % 200));
            assertThat(new Finisher(walk.now(), walk.day()).finish())
                    .as("seed %s", seed)
                    .isLessThan(200);
        }
    }

    private static Walk walked(long seed) {
        try {
            return Walk.of(seed, STEPS);
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("seed " + seed, e);
        }
    }

    private static List<CaseState> closedStates() {
        return Stream.of(CaseState.values()).filter(CaseState::closed).toList();
    }

    private static Stream<String> kinds(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(RandomWalkTest::kinds)
                : Stream.of(type.getSimpleName());
    }
}
