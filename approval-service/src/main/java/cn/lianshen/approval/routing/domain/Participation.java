package cn.lianshen.approval.routing.domain;

import cn.lianshen.approval.routing.domain.Consultation.Aspect;
import java.util.List;
import java.util.Set;

/**
 * A bureau's part in some matters (部门分工); the order of the rows is the order of the bureaus.
 *
 * @param kinds codes of kinds of institution; empty for all
 */
public record Participation(
        Set<String> matters, Set<String> kinds, String bureau, When when, Part part) {

    public Participation {
        matters = Set.copyOf(matters);
        kinds = Set.copyOf(kinds);
    }

    /** What the bureau does. */
    public sealed interface Part {}

    /** 征询: it answers questions before the decision. */
    public record Asked(Consultation.Kind kind, List<Aspect> aspects) implements Part {
        public Asked {
            aspects = List.copyOf(aspects);
        }
    }

    /** 共享: the platform fetches these materials from it, or it puts them in. */
    public record Supplying(List<String> materials) implements Part {
        public Supplying {
            materials = List.copyOf(materials);
        }
    }

    /** 抄告: it hears the result. */
    public record Informed() implements Part {}

    /** On which facts of an application it takes part. */
    public enum When {
        ALWAYS,
        FOR_PROFIT,
        NON_PROFIT,
        /** It registers, or will register, the legal person. */
        REGISTRAR,
        SCIENCE,
        CULTURE,
        SPORTS
    }
}
