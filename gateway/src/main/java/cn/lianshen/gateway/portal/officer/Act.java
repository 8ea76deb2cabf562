package cn.lianshen.gateway.portal.officer;

import cn.lianshen.gateway.portal.form.Field;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How a step of officers is asked for. Whether it is possible, and what can be chosen where no
 * choices stand here, the approval-service says. A further step is a further line, with words
 * {@code act.<code>}.
 *
 * @param step where it is sent to below the case
 * @param fields what is typed into its form
 */
record Act(String step, List<Field> fields) {
    /** A sentence that is chosen instead of typed; the form's own, services do not know it. */
    static final String TEMPLATE = "template";

    private static final Set<String> GRAVE =
            Set.of(
                    "rejection",
                    "recusal",
                    "termination",
                    "annulment",
                    "cancellation",
                    "permission-withdrawal",
                    "revocation");

    static Optional<Act> of(String code) {
        return Acts.ALL.stream().filter(act -> act.code().equals(code)).findFirst();
    }

    /** Those that are possible, in the order of a case's life. */
    static Stream<Act> possible(Possible possible) {
        return Acts.ALL.stream().filter(act -> possible.can(act.step));
    }

    /** In the page's address and in its words. */
    public String code() {
        return step.replace('/', '-');
    }

    /** Whether it cannot be taken back and is weighty. */
    public boolean grave() {
        return GRAVE.contains(step);
    }

    /** Whether photographs belong to it. */
    public boolean takesPhotos() {
        return is("site-inspection/result");
    }

    /** Whether materials of the case are chosen in it. */
    boolean asksMaterials() {
        return fields.stream().anyMatch(field -> field.name().equals("materials"));
    }

    /** Whether it puts together what bureaus have demanded. */
    boolean mergesDemands() {
        return is("supplement-notice");
    }

    boolean is(String other) {
        return step.equals(other);
    }

    /** Whether it is what an open task asks for. */
    boolean answers(String task) {
        return switch (step) {
            case "precheck" -> task.equals("PRECHECK");
            case "acceptance", "supplement-notice" -> task.equals("ACCEPT");
            case "opinions" -> task.equals("GIVE_OPINION");
            case "decision", "conclusion" -> task.equals("DECIDE");
            case "suspension/end" -> task.equals("RESUME");
            case "licence", "approval" -> task.equals("ISSUE_LICENCE");
            case "licence-return" -> task.equals("TAKE_BACK_LICENCE");
            case "registration" -> task.equals("REGISTER");
            case "delivery" -> task.equals("DELIVER");
            case "commitment-check" -> task.equals("CHECK_COMMITMENT");
            default -> false;
        };
    }
}
