package cn.lianshen.approval.approvalcase.domain;

import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import cn.lianshen.approval.approvalcase.domain.event.MaterialsReplaced;
import cn.lianshen.approval.approvalcase.domain.event.SupplementProvided;
import cn.lianshen.approval.approvalcase.domain.event.ToleratedMaterialsProvided;
import cn.lianshen.approval.material.domain.UsedDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A command whose first event brings documents along (附文件提交). Where only certain materials are
 * awaited, documents of others are refused: what was accepted is not replaced by the way.
 */
public record HandingIn(CaseCommand command, List<UsedDocument> documents) implements CaseCommand {

    @Override
    public Outcome decide(ApprovalCase it) {
        var outcome = command.decide(it);
        return outcome instanceof Outcome.Recorded(var happenings) ? recorded(happenings) : outcome;
    }

    private Outcome recorded(List<Happening> happenings) {
        var first = happenings.getFirst();
        var unasked =
                awaited(first.event())
                        .filter(
                                asked ->
                                        !documents.stream()
                                                .map(UsedDocument::material)
                                                .allMatch(asked::contains));
        if (unasked.isPresent()) {
            return Outcome.refused(Refusal.invalid("material-not-awaited", "documents"));
        }
        var all = new ArrayList<>(happenings);
        all.set(0, first.with(documents));
        return new Outcome.Recorded(all);
    }

    private static Optional<List<String>> awaited(CaseEvent event) {
        return switch (event) {
            case SupplementProvided e -> Optional.of(e.materials());
            case MaterialsReplaced e -> Optional.of(e.materials());
            case ToleratedMaterialsProvided e -> Optional.of(e.materials());
            default -> Optional.empty();
        };
    }
}
