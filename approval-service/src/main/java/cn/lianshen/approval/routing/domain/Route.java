package cn.lianshen.approval.routing.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who works on the application, and in which order.
 *
 * @param lead the bureau that accepts and decides (牵头部门), by code
 * @param consultations the bureaus asked in parallel, in the county's order
 * @param issuing the bureau that issues what the decision grants (发证机关)
 * @param result what the applicant ends up with
 * @param registrations what registrars do after the decision, in order; none for some matters
 * @param suppliers bureaus from which materials are fetched (数据共享)
 * @param informed bureaus that hear the result (抄告)
 * @param procedure what the life of the case may contain
 * @param steps every step after those that it waits for
 */
public record Route(
        String lead,
        List<Consultation> consultations,
        String issuing,
        Result result,
        List<Registration> registrations,
        List<String> suppliers,
        List<String> informed,
        Procedure procedure,
        List<Step> steps) {

    public Route {
        consultations = List.copyOf(consultations);
        registrations = List.copyOf(registrations);
        suppliers = List.copyOf(suppliers);
        informed = List.copyOf(informed);
        steps = List.copyOf(steps);
    }

    /** The bureau at which the legal person stands afterwards, or stood; null where none acts. */
    public @Nullable String registrar() {
        return registrations.isEmpty() ? null : registrations.getLast().bureau();
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
}
