package cn.lianshen.approval.approvalcase.domain;

import cn.lianshen.approval.approvalcase.domain.event.ApplicationReceived;
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
 * @param receivedOn day of formal receipt (收件); null before
 * @param demands what bureaus have asked the lead to demand
 * @param missing named in the one notice (一次性补正告知) and not yet handed in
 * @param notified whether that notice was given
 * @param suppliedOn day on which everything that it named was there
 * @param tolerated what may still follow (容缺)
 */
public record Intake(
        @Nullable LocalDate receivedOn,
        List<MaterialDemanded> demands,
        Set<String> missing,
        boolean notified,
        @Nullable LocalDate suppliedOn,
        Set<String> tolerated) {
    static final Intake NONE = new Intake(null, List.of(), Set.of(), false, null, Set.of());

    Intake after(CaseEvent event) {
        return switch (event) {
            case ApplicationReceived e -> received(e.deadline().startedOn());
            case MaterialDemanded e -> demanded(e);
            case SupplementRequested e ->
                    new Intake(
                            receivedOn,
                            List.of(),
                            Set.copyOf(e.materials()),
                            true,
                            null,
                            tolerated);
            case SupplementProvided e ->
                    new Intake(receivedOn, demands, Set.of(), true, e.providedOn(), tolerated);
            case ToleranceGranted e -> tolerating(Set.copyOf(e.materials()));
            case ToleratedMaterialsProvided e -> tolerating(minus(tolerated, e.materials()));
            default -> this;
        };
    }

    private Intake received(LocalDate on) {
        return new Intake(on, demands, missing, notified, suppliedOn, tolerated);
    }

    private Intake demanded(MaterialDemanded demand) {
        var all = new ArrayList<>(demands);
        all.add(demand);
        return new Intake(receivedOn, List.copyOf(all), missing, notified, suppliedOn, tolerated);
    }

    private Intake tolerating(Set<String> left) {
        return new Intake(receivedOn, demands, missing, notified, suppliedOn, left);
    }

    private static Set<String> minus(Set<String> all, List<String> without) {
        var left = new TreeSet<>(all);
        left.removeAll(Set.copyOf(without));
        return Set.copyOf(left);
    }
}
