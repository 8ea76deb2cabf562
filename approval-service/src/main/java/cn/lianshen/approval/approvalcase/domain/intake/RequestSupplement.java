package cn.lianshen.approval.approvalcase.domain.intake;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.Check;
import cn.lianshen.approval.approvalcase.domain.Happening;
import cn.lianshen.approval.approvalcase.domain.Limits;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.event.ClockName;
import cn.lianshen.approval.approvalcase.domain.event.MaterialDemanded;
import cn.lianshen.approval.approvalcase.domain.event.SupplementRequested;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The lead tells the founder once, within five working days, of everything that is missing
 * (一次性补正告知); the demands of all bureaus go into the one notice. A second list is refused and kept.
 * Source: 行政许可法 art. 32, 72.
 *
 * @param materials what the lead itself misses; the bureaus' demands are added
 */
public record RequestSupplement(
        Actor actor,
        List<String> materials,
        @Nullable String reason,
        LocalDate on,
        WorkingCalendar calendar)
        implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase it) {
        return Check.byLead(it, actor)
                .in("not-awaiting-acceptance", CaseState.RECEIVED, CaseState.SUPPLEMENT)
                .and(!Acceptances.deemed(it, on, calendar), Refusal.conflict("deemed-accepted"))
                .then(() -> it.intake().notified() ? Demands.secondList(actor) : notified(it));
    }

    private Outcome notified(ApprovalCase it) {
        var all = merged(it);
        if (!it.filing().procedure().materials().containsAll(all)) {
            return Demands.outsideList(actor);
        }
        return Check.of(it, actor)
                .and(!all.isEmpty(), Refusal.invalid("materials-required", "materials"))
                .reasoned(reason)
                .then(() -> Outcome.recorded(new Happening(notice(it, all), reason), List.of()));
    }

    private SupplementRequested notice(ApprovalCase it, List<String> all) {
        var bureaus =
                Stream.concat(
                                Stream.of(it.filing().lead()),
                                it.intake().demands().stream().map(MaterialDemanded::bureau))
                        .distinct()
                        .toList();
        var by = Limits.of(it.filing()).start(ClockName.SUPPLEMENT, on, calendar);
        return new SupplementRequested(all, bureaus, by);
    }

    private List<String> merged(ApprovalCase it) {
        return Stream.concat(
                        materials.stream(),
                        it.intake().demands().stream()
                                .flatMap(demand -> demand.materials().stream()))
                .distinct()
                .sorted()
                .toList();
    }
}
