package cn.lianshen.approval.approvalcase.domain.aftergrant;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.event.PermissionWithdrawn;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 撤回行政许可: law or facts have changed and the public interest needs it; damage is compensated.
 * Source: 行政许可法 art. 8.
 */
public record WithdrawPermission(Actor actor, String article, @Nullable String reason)
        implements CaseCommand {
    private static final Set<String> ARTICLES = Set.of("8(2)");

    @Override
    public Outcome decide(ApprovalCase it) {
        return Grounds.act(it, actor, ARTICLES, reason, new PermissionWithdrawn(article), article);
    }
}
