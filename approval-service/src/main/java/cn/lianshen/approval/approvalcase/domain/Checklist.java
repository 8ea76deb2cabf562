package cn.lianshen.approval.approvalcase.domain;

import cn.lianshen.approval.approvalcase.domain.event.ApplicationFiled;
import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import cn.lianshen.approval.approvalcase.domain.event.PinnedPrecondition;
import cn.lianshen.approval.approvalcase.domain.event.PreconditionsConfirmed;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The preconditions of a case (前置条件).
 *
 * @param pinned as they stood at filing
 * @param confirmed codes that the lead has confirmed since
 */
public record Checklist(List<PinnedPrecondition> pinned, Set<String> confirmed) {
    static final Checklist NONE = new Checklist(List.of(), Set.of());

    Checklist after(CaseEvent event) {
        return switch (event) {
            case ApplicationFiled e -> new Checklist(e.preconditions(), Set.of());
            case PreconditionsConfirmed e -> confirming(e.preconditions());
            default -> this;
        };
    }

    public boolean has(Collection<String> codes) {
        return pinned.stream()
                .map(PinnedPrecondition::code)
                .collect(Collectors.toSet())
                .containsAll(codes);
    }

    /** What was met by facts that have grown too old by that day. */
    public List<String> lapsed(LocalDate on) {
        return unconfirmed(condition -> condition.lapsed(on));
    }

    /** What the lead must still confirm before it grants. */
    public List<String> open() {
        return unconfirmed(it -> it.standing() == PinnedPrecondition.Standing.TO_CONFIRM);
    }

    private List<String> unconfirmed(Predicate<PinnedPrecondition> wanted) {
        return pinned.stream()
                .filter(wanted)
                .map(PinnedPrecondition::code)
                .filter(code -> !confirmed.contains(code))
                .toList();
    }

    private Checklist confirming(List<String> codes) {
        var all = new TreeSet<>(confirmed);
        all.addAll(codes);
        return new Checklist(pinned, Set.copyOf(all));
    }
}
