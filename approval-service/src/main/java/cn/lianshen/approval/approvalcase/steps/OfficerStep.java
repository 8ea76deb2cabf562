package cn.lianshen.approval.approvalcase.steps;

import java.util.List;
import java.util.stream.Stream;

/**
 * A step that bureaus take.
 *
 * @param step where it is sent to below the case, e.g. {@code site-inspection/result}
 * @param choice what is chosen with it, e.g. {@code GRANT}; empty where there is nothing to choose
 */
record OfficerStep(String step, String choice, Probe.Command command) {
    static final List<OfficerStep> ALL =
            Stream.of(StaffSteps.ALL, IntakeSteps.ALL, ReviewSteps.ALL, EndSteps.ALL)
                    .flatMap(List::stream)
                    .toList();

    static OfficerStep step(String step, Probe.Command command) {
        return new OfficerStep(step, "", command);
    }

    static OfficerStep step(String step, Enum<?> choice, Probe.Command command) {
        return new OfficerStep(step, choice.name(), command);
    }
}
