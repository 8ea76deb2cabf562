package cn.lianshen.approval.audit;

import cn.lianshen.approval.inquiry.Given;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The parameters of a question about the log as they were typed. */
record AuditQuestion(
        @Parameter(description = "起始日，含当日；不填为当日 First day; today when not given")
                @Nullable String from,
        @Parameter(description = "截止日，含当日；至多 31 天 Last day; 31 days at most") @Nullable String to,
        @Parameter(description = "县（区）County, six digits") @Nullable String region,
        @Parameter(description = "事件类型 Type, e.g. approval.decision-made.v1") @Nullable String type,
        @Parameter(description = "操作人 Who did it, as the token's subject") @Nullable String actor,
        @Parameter(description = "办件编号；填写后不限日期 Case number; days do not matter then")
                @Nullable String caseNumber) {

    AuditFilter filter(Auditor auditor, LocalDate today) {
        return new AuditFilter(
                AuditPeriod.of(from, to, today),
                auditor.asked(Given.text("region", region)),
                Given.text("type", type),
                Given.text("actor", actor),
                Given.text("caseNumber", caseNumber));
    }
}
