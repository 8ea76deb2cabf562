package cn.lianshen.approval.routing.domain;

import java.util.List;

/**
 * Who works on the application, and in which order.
 *
 * @param lead the bureau that accepts and decides (牵头部门), by code
 * @param consultations the bureaus asked in parallel, in the county's order
 * @param issuing the bureau that issues the licence (发证机关)
 * @param registrar the bureau that registers the legal person (登记机关)
 * @param steps every step after those that it waits for
 */
public record Route(
        String lead,
        List<Consultation> consultations,
        String issuing,
        String registrar,
        List<Step> steps) {

    public Route {
        consultations = List.copyOf(consultations);
        steps = List.copyOf(steps);
    }

    /**
     * One bureau's pre-review (并联征询).
     *
     * @param aspects what it is asked about, by code, for example {@code NAME}
     */
    public record Consultation(String bureau, List<String> aspects) {
        public Consultation {
            aspects = List.copyOf(aspects);
        }
    }

    /**
     * What one bureau does at one point of the way.
     *
     * @param id unique in the route, for example {@code pre-review:MZ}
     * @param after ids of the steps that must be done before
     */
    public record Step(String id, StepKind kind, String bureau, List<String> after) {
        public Step {
            after = List.copyOf(after);
        }
    }

    /** The stages of a case in which a bureau acts. */
    public enum StepKind {
        /** 收件. */
        FILED,
        /** 受理. */
        ACCEPTED,
        /** 并联征询. */
        PRE_REVIEW,
        /** 决定. */
        DECISION,
        /** 制证送达. */
        LICENCE,
        /** 法人登记. */
        REGISTRATION
    }
}
