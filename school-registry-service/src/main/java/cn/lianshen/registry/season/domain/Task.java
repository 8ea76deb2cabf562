package cn.lianshen.registry.season.domain;

import cn.lianshen.registry.season.domain.Act.AuditReport;
import cn.lianshen.registry.season.domain.Act.Conclude;
import cn.lianshen.registry.season.domain.Act.Rectify;
import cn.lianshen.registry.season.domain.Act.Review;
import cn.lianshen.registry.season.domain.Act.SelfReport;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One institution's annual inspection of one year: self-check, review, proposed conclusion,
 * publication; then rectification and re-check where the conclusion asks for them. The order is a
 * place's practice that the county confirms, the three conclusions are everywhere the same.
 *
 * @param auditedOn day of the audit report; null until it is handed in
 * @param result null until there is a conclusion
 * @param rectifyBy last day to put things right; null when nothing is to be
 */
public record Task(
        Stage stage,
        @Nullable LocalDate auditedOn,
        @Nullable Result result,
        @Nullable LocalDate rectifyBy) {

    /** What an act comes to. */
    public sealed interface Outcome {

        /** It is done. */
        record Done(Task task) implements Outcome {}

        /**
         * It is refused.
         *
         * @param code kebab-case
         */
        record Refused(String code) implements Outcome {}
    }

    /** Does {@code act}, or says why not. */
    public Outcome after(Act act, LocalDate today) {
        return switch (act) {
            case SelfReport it -> moved(it.on(), today, Set.of(Stage.OPEN), Stage.REPORTED);
            case AuditReport it -> audited(it, today);
            case Review it -> moved(it.on(), today, Set.of(Stage.REPORTED), Stage.REVIEWED);
            case Conclude it -> concluded(it, today);
            case Rectify it -> rectified(it, today);
        };
    }

    private Outcome moved(LocalDate on, LocalDate today, Set<Stage> from, Stage to) {
        if (!from.contains(stage)) {
            return new Outcome.Refused("inspection-step-out-of-order");
        }
        return on.isAfter(today)
                ? new Outcome.Refused("inspection-day-in-future")
                : new Outcome.Done(new Task(to, auditedOn, result, rectifyBy));
    }

    private Outcome audited(AuditReport it, LocalDate today) {
        if (!Set.of(Stage.OPEN, Stage.REPORTED, Stage.REVIEWED).contains(stage)) {
            return new Outcome.Refused("inspection-step-out-of-order");
        }
        return it.on().isAfter(today)
                ? new Outcome.Refused("inspection-day-in-future")
                : new Outcome.Done(new Task(stage, it.on(), result, rectifyBy));
    }

    private Outcome concluded(Conclude it, LocalDate today) {
        if (auditedOn == null) {
            return new Outcome.Refused("audit-report-missing");
        }
        if ((it.result() == Result.QUALIFIED) != (it.rectifyBy() == null)) {
            return new Outcome.Refused("rectification-term");
        }
        var to = new Task(stage, auditedOn, it.result(), it.rectifyBy());
        return to.moved(it.on(), today, Set.of(Stage.REVIEWED, Stage.RECTIFIED), Stage.CONCLUDED);
    }

    private Outcome rectified(Rectify it, LocalDate today) {
        return rectifyBy == null
                ? new Outcome.Refused("nothing-to-rectify")
                : moved(it.on(), today, Set.of(Stage.PUBLISHED), Stage.RECTIFIED);
    }
}
