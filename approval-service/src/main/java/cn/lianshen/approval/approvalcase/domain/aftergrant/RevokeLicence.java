package cn.lianshen.approval.approvalcase.domain.aftergrant;

import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.event.LicenceRevoked;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 吊销办学许可证: a penalty. Source: 民办教育促进法 art. 62; 民办教育促进法实施条例 art. 63. */
public record RevokeLicence(Actor actor, String article, @Nullable String reason)
        implements CaseCommand {
    private static final Set<String> ARTICLES = Set.of("62", "63");

    @Override
    public Outcome decide(ApprovalCase it) {
        return Grounds.act(it, actor, ARTICLES, reason, new LicenceRevoked(article), article);
    }
}
