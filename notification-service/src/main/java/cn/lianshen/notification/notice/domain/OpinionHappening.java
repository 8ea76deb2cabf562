package cn.lianshen.notification.notice.domain;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** The bureaus' opinions, and the materials that they rest on (并联征询). */
public sealed interface OpinionHappening extends Happening {

    /** 并联征询 */
    record ConsultationOpened(List<Consultation> consultations) implements OpinionHappening {

        public ConsultationOpened {
            consultations = List.copyOf(consultations);
        }
    }

    /** 征询意见; what was concluded is for the lead, not for notices. */
    record OpinionRecorded(String bureau) implements OpinionHappening {

        public OpinionRecorded {
            requireNonNull(bureau, "bureau");
        }
    }

    /** 逾期未反馈，视为同意. */
    record ConsentPresumed(String bureau) implements OpinionHappening {

        public ConsentPresumed {
            requireNonNull(bureau, "bureau");
        }
    }

    /**
     * 意见征询完毕.
     *
     * @param objections codes of the bureaus that object
     */
    record ConsultationCompleted(List<String> objections) implements OpinionHappening {

        public ConsultationCompleted {
            objections = List.copyOf(objections);
        }
    }

    /**
     * 重新征询.
     *
     * @param materials the replaced ones, which are why
     */
    record OpinionReopened(String bureau, List<String> materials, Deadline deadline)
            implements OpinionHappening {

        public OpinionReopened {
            requireNonNull(bureau, "bureau");
            materials = List.copyOf(materials);
            requireNonNull(deadline, "deadline");
        }
    }

    /** 退回修改 */
    record MaterialsSentBack(List<String> materials) implements OpinionHappening {

        public MaterialsSentBack {
            materials = List.copyOf(materials);
        }
    }

    /** 修改后重新提交 */
    record MaterialsReplaced(List<String> materials) implements OpinionHappening {

        public MaterialsReplaced {
            materials = List.copyOf(materials);
        }
    }
}
