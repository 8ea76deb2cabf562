package cn.lianshen.approval.approvalcase.domain;

import cn.lianshen.approval.approvalcase.domain.event.AgentAppointed;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationAccepted;
import cn.lianshen.approval.approvalcase.domain.event.BreachRecorded;
import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import cn.lianshen.approval.approvalcase.domain.event.CaseHandedOver;
import cn.lianshen.approval.approvalcase.domain.event.CaseReleased;
import cn.lianshen.approval.approvalcase.domain.event.ExpertReviewConcluded;
import cn.lianshen.approval.approvalcase.domain.event.MaterialsSentBack;
import cn.lianshen.approval.approvalcase.domain.event.OfficerAssigned;
import cn.lianshen.approval.approvalcase.domain.event.OfficerRecused;
import cn.lianshen.approval.approvalcase.domain.event.PreconditionsConfirmed;
import cn.lianshen.approval.approvalcase.domain.event.RectificationOrdered;
import cn.lianshen.approval.approvalcase.domain.event.SiteInspected;
import cn.lianshen.approval.approvalcase.domain.event.SiteInspectionArranged;
import cn.lianshen.approval.approvalcase.domain.event.ToleranceGranted;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who works on the case.
 *
 * @param officers token subject of the officer in charge, by bureau
 * @param examiners officers who accepted it, judged a part of it or went to the site, or had it
 *     while it was examined and gave it away
 * @param recused officers who must stay out of it (回避)
 * @param agent officer who helps the founder (代办); null when nobody does
 * @param breaches what went wrong, in order
 */
public record Staffing(
        Map<String, String> officers,
        Set<String> examiners,
        Set<String> recused,
        @Nullable String agent,
        List<BreachRecorded> breaches) {
    static final Staffing NONE = new Staffing(Map.of(), Set.of(), Set.of(), null, List.of());

    /**
     * What an event makes of it.
     *
     * @param by who caused it; null when nobody knows
     * @param now where the case stood when it happened
     */
    Staffing after(CaseEvent event, @Nullable String by, CaseState now) {
        return switch (event) {
            case SiteInspectionArranged e -> examinedBy(e.inspectors());
            case ApplicationAccepted _,
                    ToleranceGranted _,
                    PreconditionsConfirmed _,
                    MaterialsSentBack _,
                    SiteInspected _,
                    RectificationOrdered _,
                    ExpertReviewConcluded _ ->
                    by == null ? this : examinedBy(List.of(by));
            case OfficerAssigned e -> inCharge(e.bureau(), e.officer());
            case CaseHandedOver e -> leaving(e.officer(), now).inCharge(e.bureau(), e.to());
            case CaseReleased e -> leaving(e.officer(), now).without(e.bureau(), e.officer());
            case OfficerRecused e -> recused(e);
            case AgentAppointed e -> helped(e.agent());
            case BreachRecorded e -> breached(e);
            default -> this;
        };
    }

    /** Who examined it did so, whoever goes on: what follows from that does not end with it. */
    private Staffing leaving(String officer, CaseState now) {
        return now.underReview() ? examinedBy(List.of(officer)) : this;
    }

    private Staffing examinedBy(List<String> more) {
        var all = new TreeSet<>(examiners);
        all.addAll(more);
        return new Staffing(officers, Set.copyOf(all), recused, agent, breaches);
    }

    private Staffing without(String bureau, String officer) {
        var left = new TreeMap<>(officers);
        left.remove(bureau, officer);
        return new Staffing(Collections.unmodifiableMap(left), examiners, recused, agent, breaches);
    }

    private Staffing helped(@Nullable String helper) {
        return new Staffing(officers, examiners, recused, helper, breaches);
    }

    /** Whether somebody has examined the case, or has this bureau's part of it now. */
    public boolean examined(String bureau, String officer) {
        return examiners.contains(officer) || officer.equals(officers.get(bureau));
    }

    /** Whether somebody has examined the case, or has any bureau's part of it now. */
    public boolean reviewed(String officer) {
        return examiners.contains(officer) || officers.containsValue(officer);
    }

    private Staffing inCharge(String bureau, String officer) {
        var all = new TreeMap<>(officers);
        all.put(bureau, officer);
        return new Staffing(Collections.unmodifiableMap(all), examiners, recused, agent, breaches);
    }

    private Staffing recused(OfficerRecused event) {
        var out = new TreeSet<>(recused);
        out.add(event.officer());
        var left = without(event.bureau(), event.officer());
        var helper = event.officer().equals(agent) ? null : agent;
        return new Staffing(left.officers, examiners, Set.copyOf(out), helper, breaches);
    }

    private Staffing breached(BreachRecorded event) {
        var all = new ArrayList<>(breaches);
        all.add(event);
        return new Staffing(officers, examiners, recused, agent, List.copyOf(all));
    }
}
