package cn.lianshen.approval.approvalcase.domain.aftergrant;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.event.LicenceCancelled;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 注销: the permission has ended by itself and its paper is struck off. Source: 行政许可法 art. 70. */
public record CancelLicence(Actor actor, String article, @Nullable String reason)
        implements CaseCommand {
    /** Not 70(4): annulling, withdrawing and revoking are acts of their own, and end the case. */
    private static final Set<String> ARTICLES = Set.of("70(1)", "70(2)", "70(3)", "70(5)", "70(6)");

    @Override
    public Outcome decide(ApprovalCase it) {
        return Grounds.act(it, actor, ARTICLES, reason, new LicenceCancelled(article), article);
    }
}
