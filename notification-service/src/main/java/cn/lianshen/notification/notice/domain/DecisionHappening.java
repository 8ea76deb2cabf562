package cn.lianshen.notification.notice.domain;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** The decision (决定). */
public sealed interface DecisionHappening extends Happening {

    /** 准予行政许可 */
    record PermissionGranted(Deadline deadline) implements DecisionHappening {

        public PermissionGranted {
            requireNonNull(deadline, "deadline");
        }
    }

    /** 不予行政许可 */
    record PermissionRefused() implements DecisionHappening {}

    /**
     * 告知承诺.
     *
     * @param materials what is promised instead of shown
     * @param deadline by when the promise is checked
     */
    record CommitmentAccepted(List<String> materials, Deadline deadline)
            implements DecisionHappening {

        public CommitmentAccepted {
            materials = List.copyOf(materials);
            requireNonNull(deadline, "deadline");
        }
    }

    /** 承诺核查 */
    record CommitmentChecked(boolean kept) implements DecisionHappening {}

    /**
     * 年检结论.
     *
     * @param result code
     */
    record InspectionConcluded(int year, String result) implements DecisionHappening {

        public InspectionConcluded {
            requireNonNull(result, "result");
        }
    }
}
