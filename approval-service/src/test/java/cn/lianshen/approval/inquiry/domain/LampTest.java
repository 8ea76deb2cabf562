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
import java.util.List;
import org.junit.jupiter.api.Test;

class LampTest {
    private static final int KINDS = OpenTask.Kind.values().length;

    @Test
    void delivery_turns_yellow_like_everything_that_has_a_limit() {
        assertThat(lamps(ACase.licensed(), AlarmRule.STANDARD))
                .contains(new Lamp(delivery(), day(12, 3), false));
    }

    @Test
    void a_county_is_warned_when_it_wants_to_be() {
        var early = new AlarmRule(30, 1);
        assertThat(lamps(ACase.licensed(), early))
                .contains(new Lamp(delivery(), day(11, 26), false));
    }

    @Test
    void whatever_is_open_has_a_lamp_by_time_or_an_unknown_day() {
        var seen = EnumSet.noneOf(OpenTask.Kind.class);
        for (var seed = 0L; seed < 200 || (seen.size() < KINDS && seed < 3_000); seed++) {
            for (var moment : Moment.of(Walk.of(seed, 200).events())) {
                assertThat(OpenTask.of(moment.after()))
                        .hasSameSizeAs(lamps(moment.after(), AlarmRule.STANDARD));
                for (var lamp : lamps(moment.after(), AlarmRule.STANDARD)) {
                    seen.add(lamp.task().kind());
                    assertThat(lamp.yellowFrom() != null || lamp.unsure())
                            .as("seed %s: %s after %s", seed, lamp, moment.event())
                            .isEqualTo(!supplied(moment.after(), lamp));
                }
            }
        }
        assertThat(seen).hasSize(KINDS);
    }

    private static OpenTask delivery() {
        return new OpenTask("EDU", OpenTask.Kind.DELIVER, day(12, 7));
    }

    /** What was supplied in full is due at once, so it is red from the next day on. */
    private static boolean supplied(ApprovalCase it, Lamp lamp) {
        return lamp.task().kind() == OpenTask.Kind.ACCEPT && it.intake().suppliedOn() != null;
    }

    private static List<Lamp> lamps(ApprovalCase it, AlarmRule rule) {
        return Lamp.of(it, rule, CALENDAR);
    }
}
