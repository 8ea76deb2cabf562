package cn.lianshen.approval.inquiry.domain;

import static cn.lianshen.approval.approvalcase.domain.ACase.CALENDAR;
import static cn.lianshen.approval.approvalcase.domain.ACase.day;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.approvalcase.domain.ACase;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.OpenTask;
import cn.lianshen.approval.approvalcase.domain.walk.Walk;
import cn.lianshen.approval.clock.domain.AlarmRule;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class LampsTest {
    private static final int KINDS = OpenTask.Kind.values().length;

    @Test
    void delivery_turns_yellow_like_everything_that_has_a_limit() {
        var lamps = lamps(ACase.licensed(), AlarmRule.STANDARD);
        assertThat(lamps.yellowFrom()).containsEntry("EDU/DELIVER", day(12, 3));
        assertThat(lamps.unsure()).doesNotContain("EDU/DELIVER");
    }

    @Test
    void a_county_is_warned_when_it_wants_to_be() {
        var early = new AlarmRule(30, 1);
        assertThat(lamps(ACase.licensed(), early).yellowFrom())
                .containsEntry("EDU/DELIVER", day(11, 26));
    }

    @Test
    void whatever_is_open_has_a_lamp_by_time_or_an_unknown_day() {
        var seen = EnumSet.noneOf(OpenTask.Kind.class);
        for (var seed = 0L; seed < 200 || (seen.size() < KINDS && seed < 3_000); seed++) {
            for (var moment : Moment.of(Walk.of(seed, 200).events())) {
                var lamps = lamps(moment.after(), AlarmRule.STANDARD);
                for (var task : OpenTask.of(moment.after())) {
                    seen.add(task.kind());
                    var key = Lamps.key(task.bureau(), task.kind().name());
                    assertThat(lamps.yellowFrom().containsKey(key) || lamps.unsure().contains(key))
                            .as("seed %s: %s after %s", seed, task, moment.event())
                            .isEqualTo(!supplied(moment.after(), task));
                }
            }
        }
        assertThat(seen).hasSize(KINDS);
    }

    /** What was supplied in full is due at once, so it is red from the next day on. */
    private static boolean supplied(ApprovalCase it, OpenTask task) {
        return task.kind() == OpenTask.Kind.ACCEPT && it.intake().suppliedOn() != null;
    }

    private static Lamps lamps(ApprovalCase it, AlarmRule rule) {
        return Lamps.of(it, rule, CALENDAR);
    }
}
