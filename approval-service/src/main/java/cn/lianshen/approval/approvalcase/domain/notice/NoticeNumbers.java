package cn.lianshen.approval.approvalcase.domain.notice;

import cn.lianshen.approval.approvalcase.domain.event.ApplicationFiled;
import cn.lianshen.approval.approvalcase.domain.event.NoticeKind;

/**
 * Numbers of notices (文号), for example {@code 苍教许受〔2026〕330327052026112302000028-1号}: the office's
 * short sign, what law it acts under, the word of the notice, the year, the case and the notice's
 * place in it. No two notices share one, and none needs to be drawn.
 *
 * @param sign of the issuing office (机关代字)
 * @param year in which it issues
 */
public record NoticeNumbers(String sign, int year) {

    /** The number of a notice of a case. */
    String of(ApplicationFiled filing, NoticeKind kind, int ordinal) {
        return "%s%s%s〔%d〕%s-%d号"
                .formatted(sign, act(filing), kind.word(), year, filing.caseNumber(), ordinal);
    }

    /** 许 for licences, 备 for records, 检 for supervision. */
    private static String act(ApplicationFiled filing) {
        var procedure = filing.procedure();
        if (procedure.licensing()) {
            return "许";
        }
        return procedure.supervising() ? "检" : "备";
    }
}
