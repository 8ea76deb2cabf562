package cn.lianshen.approval.approvalcase.sweep;

import static cn.lianshen.approval.approvalcase.domain.ACase.CALENDAR;
import static cn.lianshen.approval.approvalcase.domain.ACase.MONDAY;
import static cn.lianshen.approval.approvalcase.domain.ACase.day;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.approvalcase.domain.ACase;
import cn.lianshen.approval.approvalcase.domain.AFiling;
import cn.lianshen.approval.approvalcase.domain.AFiling.Need;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.event.BreachRecorded;
import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import cn.lianshen.approval.approvalcase.domain.event.ConsentPresumed;
import cn.lianshen.approval.approvalcase.domain.event.ConsultationCompleted;
import cn.lianshen.approval.approvalcase.domain.event.DeadlineMissed;
import cn.lianshen.approval.clock.domain.AlarmRule;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LateBureausTest {

    @Test
    void a_late_bureau_is_put_on_record_before_its_silence_counts() {
        var told = swept(AFiling.with(Need.SILENCE_IS_CONSENT).acceptedOn(MONDAY));

        assertThat(told)
                .hasExactlyElementsOfTypes(
                        DeadlineMissed.class,
                        BreachRecorded.class,
                        DeadlineMissed.class,
                        BreachRecorded.class,
                        DeadlineMissed.class,
                        BreachRecorded.class,
                        ConsentPresumed.class,
                        ConsentPresumed.class,
                        ConsentPresumed.class,
                        ConsultationCompleted.class);
    }

    @Test
    void elsewhere_it_is_put_on_record_and_waited_for() {
        assertThat(swept(AFiling.with().acceptedOn(MONDAY)))
                .hasSize(6)
                .noneMatch(ConsentPresumed.class::isInstance);
    }

    /** Everything that time brings about on the day after the bureaus' last. */
    private static List<CaseEvent> swept(ApprovalCase from) {
        var told = new ArrayList<CaseEvent>();
        var now = from;
        for (var acts = next(now); !acts.isEmpty(); acts = next(now)) {
            for (var event : acts) {
                now = now.apply(event);
            }
            told.addAll(acts);
        }
        return told;
    }

    private static List<CaseEvent> next(ApprovalCase now) {
        return TimePasses.commands(day(11, 27), CALENDAR, "calendar", AlarmRule.STANDARD)
                .map(command -> command.decide(now))
                .filter(Outcome.Recorded.class::isInstance)
                .findFirst()
                .map(ACase::events)
                .orElse(List.of());
    }
}
