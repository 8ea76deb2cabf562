package cn.lianshen.approval.approvalcase.domain.decision;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.Happening;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.event.PermissionRefused;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The lead refuses the permission (不予行政许可), with reasons; the founder is told the remedies. Who
 * never mends or never replaces what was sent back is refused once the written term is over.
 * Source: 行政许可法 art. 38.
 */
public record RefusePermission(Actor actor, @Nullable String reason, LocalDate on)
        implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase it) {
        var check = Omissions.alone(it, on) ? Decisions.by(it, actor) : Decisions.check(it, actor);
        return check.reasoned(reason)
                .then(
                        () ->
                                Outcome.recorded(
                                        new Happening(new PermissionRefused(grounds(it)), reason),
                                        List.of()));
    }

    private List<String> grounds(ApprovalCase it) {
        var grounds =
                Stream.concat(
                                it.objections().stream().map(bureau -> "OBJECTION_" + bureau),
                                Omissions.of(it, on).stream().map(Enum::name))
                        .toList();
        return grounds.isEmpty() ? List.of("LEAD_REVIEW") : grounds;
    }
}
