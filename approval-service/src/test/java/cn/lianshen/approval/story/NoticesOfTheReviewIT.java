package cn.lianshen.approval.story;

import org.junit.jupiter.api.Test;

/** What an applicant is told while the application is examined. */
class NoticesOfTheReviewIT extends NoticeStory {
    private static final String NOTICE =
            "'notice':{'number':'通〔2026〕8号','expectedUntil':'2026-04-10'}";

    NoticesOfTheReviewIT() {
        super("330327", "苍南县教育局", "苍教许", "苍南县人民政府");
    }

    @Test
    void materials_that_go_back_are_listed_and_the_clock_stands() {
        accepted("PS02");
        by(lead, "send-back", "{'materials':['M06'],'reason':'M06：租期不足三年'," + NOTICE + "}");

        told(
                "SEND_BACK",
                "材料退回修改通知书",
                "2026年3月4日",
                "第三十一条、第三十四条",
                "租期不足三年",
                "2026年4月10日以前（含当日）",
                "通〔2026〕8号");
    }

    @Test
    void faults_of_the_site_are_to_be_mended_by_a_day() {
        accepted("PS02");
        by(lead, "site-inspection", "{'on':'2026-03-04','inspectors':['p-1','p-2']}");
        by(lead, "site-inspection/result", "{'faults':2,'report':'两处问题'}");
        by(lead, "rectification", "{'faults':'疏散通道堆物\\n厨房无防蝇设施'," + NOTICE + "}");

        told(
                "RECTIFICATION",
                "整改通知书",
                "2026年3月4日",
                "疏散通道堆物",
                "厨房无防蝇设施",
                "2026年4月10日以前（含当日）完成整改",
                "暂停计算");
    }

    @Test
    void the_time_of_experts_is_told_in_writing() {
        accepted("PS02");
        by(lead, "expert-review", "{" + NOTICE + "}");

        told(
                "SPECIAL_PROCEDURE",
                "特别程序期限告知书",
                "2026年3月4日",
                "需要进行专家评审",
                "《中华人民共和国行政许可法》第四十五条",
                "暂停计时自2026年3月4日预计结束2026年4月10日",
                "通〔2026〕8号");
    }

    @Test
    void so_is_the_time_of_an_appraisal() {
        accepted("PS02");
        by(lead, "examination", "{" + NOTICE + "}");

        told("SPECIAL_PROCEDURE", "特别程序期限告知书", "2026年3月4日", "需要进行检验、检测、检疫、鉴定");
    }

    @Test
    void the_right_to_a_hearing_its_time_and_its_day_are_told_each() {
        accepted("PS02");
        by(lead, "hearing/offer");
        told(
                "HEARING_RIGHT",
                "听证告知书",
                "2026年3月4日",
                "第四十六条、第四十七条",
                "五个工作日内（最后一日：2026年3月11日）",
                "视为放弃听证");

        by(founder, "hearing/request", "{'reason':'对邻里意见有异议'}");
        told("SPECIAL_PROCEDURE", "特别程序期限告知书", "2026年3月4日", "需要进行听证");

        by(
                lead,
                "hearing/schedule",
                "{'on':'2026-03-20','begins':'09:30','place':'县教育局三楼会议室','chair':'p-7'}");
        told("HEARING", "听证通知书", "2026年3月4日", "定于2026年3月20日9时30分在县教育局三楼会议室", "第四十八条", "申请回避");
    }

    @Test
    void an_extension_is_told_with_its_reason_and_the_new_day() {
        accepted("PS05d");
        by(lead, "extension", "{'manner':'ORDINARY','reason':'校址跨两个街道，需实地核对'}");

        told(
                "EXTENSION",
                "延期决定告知书",
                "2026年3月4日",
                "第四十二条第一款",
                "本机关负责人批准",
                "延长办理期限10个工作日",
                "校址跨两个街道");
    }

    @Test
    void a_stop_names_the_rule_that_allows_it_and_its_end_is_told_too() {
        accepted("PS02");
        by(lead, "suspension", "{'localRule':'某市政务服务办法第五条','reason':'校舍权属诉讼未决'," + NOTICE + "}");
        told("SUSPENSION", "中止办理告知书", "2026年3月4日", "《某市政务服务办法》第五条", "校舍权属诉讼未决", "预计至2026年4月10日");

        on("2026-03-16");
        by(lead, "suspension/end");
        told("RESUMPTION", "恢复办理告知书", "2026年3月16日", "《某市政务服务办法》第五条", "自2026年3月17日起继续计算", "承诺办理期限");
    }

    @Test
    void the_intended_decision_is_made_public() {
        accepted("PS02");
        by(lead, "publicity", "{'workingDays':5}");

        told("PUBLICITY", "拟许可事项公示", "2026年3月4日", "公示期2026年3月4日至2026年3月11日", "申请人示例举办者", "异议");
    }

    private void accepted(String matter) {
        on("2026-03-02");
        files(matter);
        on("2026-03-04");
        by(lead, "acceptance");
    }
}
