package cn.lianshen.approval.approvalcase.web;

import cn.lianshen.approval.approvalcase.CaseEntry;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import cn.lianshen.approval.approvalcase.domain.event.Deadline;
import cn.lianshen.approval.approvalcase.domain.event.DeadlinesProjected;
import cn.lianshen.approval.approvalcase.domain.event.Registration;
import cn.lianshen.approval.approvalcase.domain.event.RegistrationOpened;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A clock that was started.
 *
 * @param bureau whose it is; absent for the applicant's and the public's
 * @param act what a registrar is to do; absent for every other clock
 */
record ClockView(
        @JsonUnwrapped Deadline deadline, @Nullable String bureau, Registration.@Nullable Act act) {

    /** Those of the case, then one for each registrar that was asked, in order. */
    static List<ClockView> of(ApprovalCase it, List<CaseEntry> history) {
        return Stream.concat(ofCase(it), registrars(history).stream()).toList();
    }

    private static Stream<ClockView> ofCase(ApprovalCase it) {
        return it.timing().deadlines().values().stream()
                .filter(deadline -> deadline.clock() != ClockName.REGISTRATION)
                .map(deadline -> new ClockView(deadline, whose(deadline.clock(), it), null));
    }

    private static @Nullable String whose(ClockName clock, ApprovalCase it) {
        return switch (clock) {
            case RESUBMISSION, SUPPLEMENT, TOLERANCE, HEARING, PUBLICITY -> null;
            default -> it.filing().lead();
        };
    }

    /** The case itself keeps only those that are still awaited. */
    private static List<ClockView> registrars(List<CaseEntry> history) {
        var clocks = new ArrayList<ClockView>();
        for (var entry : history) {
            switch (entry.event()) {
                case RegistrationOpened e ->
                        clocks.add(new ClockView(e.deadline(), e.registrar(), e.act()));
                case DeadlinesProjected e -> clocks.replaceAll(clock -> clock.projected(e));
                default -> {}
            }
        }
        return clocks;
    }

    private ClockView projected(DeadlinesProjected event) {
        return new ClockView(deadline.projected(event.deadlines()), bureau, act);
    }
}
