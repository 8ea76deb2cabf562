package cn.lianshen.approval.approvalcase.domain.intake;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.Check;
import cn.lianshen.approval.approvalcase.domain.Happening;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.event.SupplementProvided;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The founder answers the notice, in full (补正); that day becomes the day of acceptance.
 *
 * @param content what is handed in, kept beside the event
 */
public record ProvideSupplement(Actor actor, List<String> materials, String content, LocalDate on)
        implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase it) {
        var missing = new TreeSet<>(it.intake().missing());
        missing.removeAll(Set.copyOf(materials));
        return Check.byFounder(it, actor)
                .in("nothing-to-supplement", CaseState.SUPPLEMENT)
                .and(Lapses.of(it, on).isEmpty(), Refusal.conflict("term-lapsed"))
                .and(
                        missing.isEmpty(),
                        Refusal.invalid(
                                "materials-still-missing", "materials", String.join("、", missing)))
                .then(() -> provided(it));
    }

    private Outcome provided(ApprovalCase it) {
        var named = it.intake().missing().stream().sorted().toList();
        return Outcome.recorded(
                new Happening(new SupplementProvided(named, on), content), List.of());
    }
}
