package cn.lianshen.approval.approvalcase.domain;

import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import cn.lianshen.approval.approvalcase.domain.event.MaterialsReplaced;
import cn.lianshen.approval.approvalcase.domain.event.MaterialsSentBack;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What was sent back for replacement (退回修改). Each material goes back at most once, so that going to
 * and fro comes to an end whatever bureaus think.
 *
 * @param ever what was sent back at any time
 * @param awaited what the founder still has to replace
 */
public record SendBack(Set<String> ever, Set<String> awaited) {
    static final SendBack NONE = new SendBack(Set.of(), Set.of());

    SendBack after(CaseEvent event) {
        return switch (event) {
            case MaterialsSentBack e -> sent(e.materials());
            case MaterialsReplaced _ -> new SendBack(ever, Set.of());
            default -> this;
        };
    }

    public boolean open() {
        return !awaited.isEmpty();
    }

    private SendBack sent(List<String> materials) {
        var all = new TreeSet<>(ever);
        all.addAll(materials);
        return new SendBack(Set.copyOf(all), Set.copyOf(materials));
    }
}
