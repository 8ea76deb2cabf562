package cn.lianshen.approval.approvalcase.domain.intake;

import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.Happening;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.Reasons;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.event.SupplementRequested;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A demand for materials that is refused when it is for one that is there already, or that a slow
 * source shares (凡共享可得不得重复索要). What an earlier case of the applicant's has, or a source has not
 * given yet, may be demanded all the same by whoever says why, in a line of the reason of its own
 * ({@code M06：…}). What a bureau demanded before a source had given it is left out of the notice.
 * Sources: 国务院关于在线政务服务的若干规定 art. 7; 安阳市政务服务条例 art. 23, 44.
 *
 * @param demand of whatever kind
 * @param asked codes of what whoever demands names now
 * @param reason of the demand
 * @param held materials that are there and have not ended, or that sources owe, by code
 */
public record AskOnce(
        CaseCommand demand,
        List<String> asked,
        @Nullable String reason,
        NavigableMap<String, Held> held)
        implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase it) {
        var outcome = demand.decide(it);
        return outcome instanceof Outcome.Recorded(var happenings)
                ? withoutHeld(happenings)
                : outcome;
    }

    private Outcome withoutHeld(List<Happening> happenings) {
        var needless = asked.stream().filter(this::notToBeAsked).toList();
        if (!needless.isEmpty()) {
            return refused(needless);
        }
        for (var happening : happenings) {
            if (happening.event() instanceof SupplementRequested(var materials, _, _)
                    && materials.stream().allMatch(this::settled)) {
                return refused(materials);
            }
        }
        return new Outcome.Recorded(happenings.stream().map(this::withoutHeld).toList());
    }

    private Happening withoutHeld(Happening happening) {
        if (!(happening.event() instanceof SupplementRequested(var all, var bureaus, var by))) {
            return happening;
        }
        var left = all.stream().filter(material -> !settled(material)).toList();
        return new Happening(new SupplementRequested(left, bureaus, by), happening.confidential());
    }

    private boolean notToBeAsked(String material) {
        return settled(material)
                || (held.containsKey(material) && !Reasons.speakOf(reason, material));
    }

    private boolean settled(String material) {
        var there = held.get(material);
        return there != null && !there.disputable();
    }

    /** What is there is told first; the rest can be disputed. */
    private Outcome refused(Collection<String> materials) {
        var there = named(materials, true);
        return Outcome.refused(
                there.isEmpty()
                        ? Refusal.conflict("shared-by-bureau", named(materials, false))
                        : Refusal.conflict("already-held", there));
    }

    private String named(Collection<String> materials, boolean there) {
        return held.entrySet().stream()
                .filter(material -> materials.contains(material.getKey()))
                .filter(material -> material.getValue().there() == there)
                .map(material -> material.getKey() + " " + material.getValue().words())
                .collect(Collectors.joining("、"));
    }
}
