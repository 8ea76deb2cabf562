package cn.lianshen.approval.approvalcase.domain;

import cn.lianshen.approval.approvalcase.domain.event.AgentAppointed;
import cn.lianshen.approval.approvalcase.domain.event.BreachRecorded;
import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import cn.lianshen.approval.approvalcase.domain.event.CaseHandedOver;
import cn.lianshen.approval.approvalcase.domain.event.OfficerAssigned;
import cn.lianshen.approval.approvalcase.domain.event.OfficerRecused;
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
 * @param recused officers who must stay out of it (回避)
 * @param agent officer who helps the founder (代办); null when nobody does
 * @param breaches what went wrong, in order
 */
public record Staffing(
        Map<String, String> officers,
        Set<String> recused,
        @Nullable String agent,
        List<BreachRecorded> breaches) {
    static final Staffing NONE = new Staffing(Map.of(), Set.of(), null, List.of());

    Staffing after(CaseEvent event) {
        return switch (event) {
            case OfficerAssigned e -> inCharge(e.bureau(), e.officer());
            case CaseHandedOver e -> inCharge(e.bureau(), e.to());
            case OfficerRecused e -> recused(e);
            case AgentAppointed e -> new Staffing(officers, recused, e.agent(), breaches);
            case BreachRecorded e -> breached(e);
            default -> this;
        };
    }

    private Staffing inCharge(String bureau, String officer) {
        var all = new TreeMap<>(officers);
        all.put(bureau, officer);
        return new Staffing(Collections.unmodifiableMap(all), recused, agent, breaches);
    }

    private Staffing recused(OfficerRecused event) {
        var out = new TreeSet<>(recused);
        out.add(event.officer());
        var left = new TreeMap<>(officers);
        left.remove(event.bureau(), event.officer());
        var helper = event.officer().equals(agent) ? null : agent;
        return new Staffing(Collections.unmodifiableMap(left), Set.copyOf(out), helper, breaches);
    }

    private Staffing breached(BreachRecorded event) {
        var all = new ArrayList<>(breaches);
        all.add(event);
        return new Staffing(officers, recused, agent, List.copyOf(all));
    }
}
