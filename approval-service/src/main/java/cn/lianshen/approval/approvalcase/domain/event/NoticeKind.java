package cn.lianshen.approval.approvalcase.domain.event;

/**
 * The notices in due form (文书) that a case can call for, each with its official title, the word
 * that its number bears, and the law that it rests on.
 */
public enum NoticeKind {
    ACCEPTANCE("受理通知书", "受", "行政许可法第三十二条第一款第五项、第二款"),
    /** 视为受理: the one-time notice was overdue. */
    DEEMED_ACCEPTANCE("受理通知书", "受", "行政许可法第三十二条第一款第四项、第二款"),
    /** With the applicant's promise (承诺书). */
    TOLERANT_ACCEPTANCE("容缺受理通知书", "容", "行政许可法第三十二条第一款第五项、第二款"),
    SUPPLEMENT("一次性补正告知书", "补", "行政许可法第三十二条第一款第四项、第二款"),
    NOT_NEEDED("不需要取得行政许可告知书", "免", "行政许可法第三十二条第一款第一项、第二款"),
    /** Names the body to turn to (告知向有关行政机关申请). */
    WRONG_BODY("不予受理通知书", "不受", "行政许可法第三十二条第一款第二项、第二款"),
    NOT_ACCEPTED("不予受理通知书", "不受", "行政许可法第三十二条第二款"),
    COMMITMENT("告知承诺书", "诺", "优化营商环境条例第四十条"),
    SEND_BACK("材料退回修改通知书", "退", "行政许可法第三十一条、第三十四条"),
    RECTIFICATION("整改通知书", "整", "行政许可法第三十四条"),
    /** 专家评审、听证、检验检测检疫鉴定（勘验）: what does not count in the limit. */
    SPECIAL_PROCEDURE("特别程序期限告知书", "特", "行政许可法第四十五条"),
    HEARING_RIGHT("听证告知书", "听告", "行政许可法第四十六条、第四十七条"),
    HEARING("听证通知书", "听通", "行政许可法第四十七条、第四十八条"),
    EXTENSION("延期决定告知书", "延", "行政许可法第四十二条"),
    /** The licensing law does not know it: the local rule is told by the event. */
    SUSPENSION("中止办理告知书", "中", ""),
    /** Under the rule of the suspension. */
    RESUMPTION("恢复办理告知书", "恢", ""),
    PUBLICITY("拟许可事项公示", "示", "行政许可法第五条、第三十六条"),
    GRANT("准予行政许可决定书", "准", "行政许可法第三十四条、第三十八条第一款、第四十条、第四十四条"),
    REFUSAL("不予行政许可决定书", "不", "行政许可法第三十四条、第三十八条第二款"),
    /** For what is a record with a re-issued licence, no licence (备案、换证). */
    RECORD("准予备案换证通知书", "准", ""),
    RECORD_REFUSED("不予备案换证通知书", "不", ""),
    CONCLUSION("办学许可证年检结论通知书", "结", ""),
    PREPARATION_APPROVAL("筹设批准书", "筹", ""),
    /** To a division or merger (分立、合并). */
    REPLY("行政许可批复", "复", ""),
    TERMINATION_REPLY("终止办学批复", "复", ""),
    ANNOUNCEMENT("办学许可公告", "告", "行政许可法第四十条"),
    DELIVERY("送达回证", "达", "行政许可法第四十四条"),
    WITHDRAWAL("撤回申请确认书", "撤", ""),
    /**
     * 逾期视为撤回: how an application is taken in; the county's rule that it lapses stands beside it.
     */
    LAPSE("视为撤回申请告知书", "撤", "行政许可法第三十二条"),
    TERMINATION("终止办理通知书", "终", "行政许可法第三十二条"),
    ANNULMENT("撤销行政许可决定书", "销", ""),
    CANCELLATION("注销办学许可证决定书", "注", ""),
    PERMISSION_WITHDRAWAL("撤回行政许可决定书", "回", ""),
    REVOCATION("吊销办学许可证行政处罚决定书", "罚", "行政处罚法第五十七条、第五十九条");

    private final String title;
    private final String word;
    private final String basis;

    NoticeKind(String title, String word, String basis) {
        this.title = title;
        this.word = word;
        this.basis = basis;
    }

    /** What stands at its head. */
    public String title() {
        return title;
    }

    /** What tells it from others in its number. */
    public String word() {
        return word;
    }

    /** Law and articles; empty where only the matter's own law or the event tells them. */
    public String basis() {
        return basis;
    }
}
