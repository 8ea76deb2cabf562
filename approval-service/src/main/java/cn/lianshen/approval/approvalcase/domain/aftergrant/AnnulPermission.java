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
    /** 以欺骗、贿赂等不正当手段取得: also a commitment that was not kept. */
    public static final String BY_DECEIT = "69(2)";

    private static final Set<String> ARTICLES =
            Set.of("69(1)(1)", "69(1)(2)", "69(1)(3)", "69(1)(4)", "69(1)(5)", BY_DECEIT);

    @Override
    public Outcome decide(ApprovalCase it) {
        return Grounds.act(it, actor, ARTICLES, reason, new PermissionAnnulled(article), article);
    }
}
