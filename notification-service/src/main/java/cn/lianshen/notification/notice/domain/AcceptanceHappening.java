package cn.lianshen.notification.notice.domain;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is missing, and the acceptance (补正、受理、容缺). */
public sealed interface AcceptanceHappening extends Happening {

    /** 补正需求 of one bureau, to be merged by the lead. */
    record MaterialDemanded(String bureau, List<String> materials) implements AcceptanceHappening {

        public MaterialDemanded {
            requireNonNull(bureau, "bureau");
            materials = List.copyOf(materials);
        }
    }

    /** 一次性补正告知 */
    record SupplementRequested(List<String> materials, Deadline deadline)
            implements AcceptanceHappening {

        public SupplementRequested {
            materials = List.copyOf(materials);
            requireNonNull(deadline, "deadline");
        }
    }

    /** 补正完成 */
    record SupplementProvided(List<String> materials) implements AcceptanceHappening {

        public SupplementProvided {
            materials = List.copyOf(materials);
        }
    }

    /**
     * 受理.
     *
     * @param manner {@code ORDINARY}, {@code DEEMED} or {@code TOLERANT}; null is the first
     */
    record ApplicationAccepted(@Nullable String manner, List<Deadline> deadlines)
            implements AcceptanceHappening, MovesDeadlines {

        public ApplicationAccepted {
            deadlines = List.copyOf(deadlines);
        }
    }

    /** 容缺受理: what is still owed. */
    record ToleranceGranted(List<String> materials, Deadline deadline)
            implements AcceptanceHappening {

        public ToleranceGranted {
            materials = List.copyOf(materials);
            requireNonNull(deadline, "deadline");
        }
    }

    /** 容缺材料补齐 */
    record ToleratedMaterialsProvided(List<String> materials) implements AcceptanceHappening {

        public ToleratedMaterialsProvided {
            materials = List.copyOf(materials);
        }
    }
}
