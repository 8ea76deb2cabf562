package cn.lianshen.approval.approvalcase.domain;

import cn.lianshen.approval.approvalcase.domain.event.ApplicationFiled;
import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import cn.lianshen.approval.approvalcase.domain.event.CaseProcedure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The review (审查): its parts go on side by side, and the case is ripe when none is open and none
 * that the procedure needs is missing.
 *
 * @param procedure null before filing
 */
public record Review(
        @Nullable CaseProcedure procedure,
        Consulting consulting,
        SiteInspection site,
        ExpertReview experts,
        Hearing hearing,
        Legality legality,
        Publicity publicity,
        SendBack sendBack,
        Checklist checklist) {
    static final Review NONE =
            new Review(
                    null,
                    Consulting.NONE,
                    SiteInspection.NONE,
                    ExpertReview.NONE,
                    Hearing.NONE,
                    Legality.NONE,
                    Publicity.NONE,
                    SendBack.NONE,
                    Checklist.NONE);

    Review after(CaseEvent event) {
        return new Review(
                event instanceof ApplicationFiled filed ? filed.procedure() : procedure,
                consulting.after(event),
                site.after(event),
                experts.after(event),
                hearing.after(event),
                legality.after(event),
                publicity.after(event),
                sendBack.after(event),
                checklist.after(event));
    }

    /** Whether everything that a decision needs is there. */
    public boolean ripe() {
        return open().isEmpty();
    }

    /** What the decision still waits for. */
    public List<OpenPart> open() {
        return procedure == null ? List.of() : OpenPart.of(this, procedure);
    }
}
