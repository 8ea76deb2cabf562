package cn.lianshen.approval.approvalcase.domain.aftergrant;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.Check;
import cn.lianshen.approval.approvalcase.domain.Happening;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.Refusal;
import cn.lianshen.approval.approvalcase.domain.event.AfterGrantEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Articles on which an act after the grant can rest, and what such acts have in common. */
final class Grounds {
    private Grounds() {}

    static Outcome act(
            ApprovalCase it,
            Actor actor,
            Set<String> articles,
            @Nullable String reason,
            AfterGrantEvent event,
            String article) {
        return Check.byLead(it, actor)
                .and(
                        it.filing().procedure().licensing(),
                        Refusal.conflict("no-permission-for-item"))
                .and(it.state().granted(), Refusal.conflict("not-granted"))
                .and(
                        articles.contains(article),
                        Refusal.invalid(
                                "article-required",
                                "article",
                                articles.stream().sorted().collect(Collectors.joining("、"))))
                .reasoned(reason)
                .then(() -> Outcome.recorded(new Happening(event, reason), List.of()));
    }
}
