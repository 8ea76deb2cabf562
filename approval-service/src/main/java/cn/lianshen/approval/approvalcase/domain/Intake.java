package cn.lianshen.approval.approvalcase.domain;

import cn.lianshen.approval.approvalcase.domain.event.ApplicationReceived;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationReturned;
import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import cn.lianshen.approval.approvalcase.domain.event.MaterialDemanded;
import cn.lianshen.approval.approvalcase.domain.event.SupplementProvided;
import cn.lianshen.approval.approvalcase.domain.event.SupplementRequested;
import cn.lianshen.approval.approvalcase.domain.event.ToleranceGranted;
import cn.lianshen.approval.approvalcase.domain.event.ToleratedMaterialsProvided;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What came in, what is missing.
 *
 * @param returns how often the pre-check has returned it (预审退回)
 * @param returned what the last return named
 * @param receivedOn day of formal receipt (收件); null before
 * @param demands what bureaus have asked the lead to demand
 * @param missing named in the one notice (一次性补正告知) and not yet handed in
 * @param notified whether that notice was given
 * @param suppliedOn day on which everything that it named was there
 * @param tolerated what may still follow (容缺)
 */
public record Intake(
        int returns,
        Set<String> returned,
        @Nullable LocalDate receivedOn,
        List<MaterialDemanded> demands,
        Set<String> missing,
        boolean notified,
        @Nullable LocalDate suppliedOn,
        Set<String> tolerated) {
    static final Intake NONE =
            new Intake(0, Set.of(), null, List.of(), Set.of(), false, null, Set.of());

    Intake after(CaseEvent event) {
        return switch (event) {
            case ApplicationReturned e -> returned(e.materials());
            case ApplicationReceived e -> received(e.deadline().startedOn());
            case MaterialDemanded e -> demanded(e);
            case SupplementRequested e -> supplement(List.of(), Set.copyOf(e.materials()), null);
            case SupplementProvided e -> supplement(demands, Set.of(), e.providedOn());
            case ToleranceGranted e -> tolerating(Set.copyOf(e.materials()));
            case ToleratedMaterialsProvided e -> tolerating(minus(tolerated, e.materials()));
            default -> this;
        };
    }

    private Intake returned(List<String> named) {
        return new Intake(
                returns + 1,
                Set.copyOf(named),
                receivedOn,
                demands,
                missing,
                notified,
                suppliedOn,
                tolerated);
    }

    private Intake received(LocalDate on) {
        return new Intake(returns, returned, on, demands, missing, notified, suppliedOn, tolerated);
    }

    private Intake demanded(MaterialDemanded demand) {
        var all = new ArrayList<>(demands);
        all.add(demand);
        return new Intake(
                returns,
                returned,
                receivedOn,
                List.copyOf(all),
                missing,
                notified,
                suppliedOn,
                tolerated);
    }

    private Intake supplement(
            List<MaterialDemanded> asked, Set<String> lacking, @Nullable LocalDate provided) {
        return new Intake(returns, returned, receivedOn, asked, lacking, true, provided, tolerated);
    }

    private Intake tolerating(Set<String> left) {
        return new Intake(
                returns, returned, receivedOn, demands, missing, notified, suppliedOn, left);
    }

    private static Set<String> minus(Set<String> all, List<String> without) {
        var left = new TreeSet<>(all);
        left.removeAll(Set.copyOf(without));
        return Set.copyOf(left);
    }
}
