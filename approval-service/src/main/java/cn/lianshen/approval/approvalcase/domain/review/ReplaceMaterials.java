package cn.lianshen.approval.approvalcase.domain.review;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.Check;
import cn.lianshen.approval.approvalcase.domain.Happening;
import cn.lianshen.approval.approvalcase.domain.Limits;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.event.BureauAspects;
import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import cn.lianshen.approval.approvalcase.domain.event.MaterialsReplaced;
import cn.lianshen.approval.approvalcase.domain.event.OpinionReopened;
import cn.lianshen.approval.approvalcase.domain.event.PauseReason;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The founder replaces what was sent back. Opinions that rest on a replaced material are asked for
 * again; all others stay valid.
 *
 * @param content what is handed in, kept beside the event
 */
public record ReplaceMaterials(
        Actor actor, List<String> materials, String content, LocalDate on, WorkingCalendar calendar)
        implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase it) {
        var awaited = it.review().sendBack().awaited();
        return Check.byFounder(it, actor)
                .underReview()
                .and(!awaited.isEmpty(), Refusal.conflict("nothing-to-replace"))
                .and(
                        Set.copyOf(materials).equals(awaited),
                        Refusal.invalid(
                                "materials-still-missing",
                                "materials",
                                String.join("、", new TreeSet<>(awaited))))
                .then(() -> replaced(it));
    }

    private Outcome replaced(ApprovalCase it) {
        var more = new ArrayList<CaseEvent>();
        more.add(Pauses.end(it, PauseReason.REPLACEMENT, on, calendar));
        it.filing().consultedBureaus().stream()
                .filter(part -> it.review().consulting().opinions().containsKey(part.bureau()))
                .forEach(part -> reopened(it, part).ifPresent(more::add));
        var sorted = materials.stream().sorted().toList();
        return Outcome.recorded(new Happening(new MaterialsReplaced(sorted), content), more);
    }

    private Optional<OpinionReopened> reopened(ApprovalCase it, BureauAspects part) {
        var touched = part.materials().stream().filter(materials::contains).sorted().toList();
        return touched.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new OpinionReopened(
                                part.bureau(),
                                touched,
                                Limits.of(it.filing()).start(ClockName.OPINION, on, calendar)));
    }
}
