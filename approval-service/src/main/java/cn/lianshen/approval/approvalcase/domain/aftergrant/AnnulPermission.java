package cn.lianshen.approval.approvalcase.domain.aftergrant;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.event.PermissionAnnulled;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 撤销行政许可: it should never have been granted. Source: 行政许可法 art. 69. */
public record AnnulPermission(Actor actor, String article, @Nullable String reason)
        implements CaseCommand {
    private static final Set<String> ARTICLES =
            Set.of("69(1)(1)", "69(1)(2)", "69(1)(3)", "69(1)(4)", "69(1)(5)", "69(2)");

    @Override
    public Outcome decide(ApprovalCase it) {
        return Grounds.act(it, actor, ARTICLES, reason, new PermissionAnnulled(article), article);
    }
}
