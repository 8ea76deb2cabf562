package cn.lianshen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A county whose approval bureau looks at applications online before it receives them, and lets
 * some materials follow (梅河口市): sent back, handed in again, accepted with a promise, made whole.
 */
class ElsewhereIT {
    private static final String QUIZ =
            "/check?region=220581&stand=new&matter=PS02&entry=direct&kind=TRN"
                    + "&classification=NON_PROFIT&facts=none&pupils=ADULT&fields=SPORTS";

    @Test
    void what_the_precheck_sent_back_is_handed_in_again_and_what_may_follow_follows() {
        try (var founder = Visitor.onPhone();
                var bureau = Visitor.atDesk()) {
            var caseId = file(founder);
            var lead = new Officers(bureau.login("xzsp-meihekou"), caseId);
            sendBack(lead);
            handInAgain(founder, caseId);
            acceptWithPromise(lead);
            follow(founder, caseId);
            ended(lead.open().visitor());
        }
    }

    private static String file(Visitor founder) {
        var walk = new FilingWalk(founder.open(QUIZ), "梅河口市向阳体育培训学校").begin();
        founder.answerLogin("founder2");
        var draft = founder.path();
        walk.fill();
        founder.open(draft + "/material-M42").page().fill("textarea", "");
        founder.shot("material-later").press("保存并继续").open(draft);
        walk.submit();
        founder.follow("查看办理进度");
        return founder.path().split("/", -1)[2];
    }

    private static void sendBack(Officers lead) {
        lead.step("precheck").visitor().shot("precheck");
        lead.visitor().choose("退回修改").choose("申办报告（M01）");
        lead.fill(Map.of("reason", "请写明计划班数。"));
        lead.take("网上预审");
    }

    private static void handInAgain(Visitor founder, String caseId) {
        founder.open("/cases/" + caseId).shot("case-returned");
        assertThat(founder.page().locator(".clocks")).containsText("重新提交");
        founder.follow("修改后重新提交");
        assertThat(founder.page().locator("main")).containsText("请写明计划班数");
        assertThat(founder.page().locator("main")).containsText("以前提交（含当日）");
        PageCheck.all(founder, "resubmission");
        founder.shot("resubmission").press("重新提交");
        assertThat(founder.page().locator(".govuk-error-summary")).isVisible();
        founder.page().fill("#content", "已写明办六个班。");
        founder.press("重新提交");
        assertThat(founder.page().locator(".lanes")).containsText("重新提交");
    }

    private static void acceptWithPromise(Officers lead) {
        lead.step("precheck").visitor().choose("收件");
        lead.take("网上预审");
        lead.step("tolerant-acceptance").visitor().shot("tolerant-acceptance");
        lead.visitor().choose("培训材料、资金存管（培训机构）（M42）");
        lead.take("容缺受理");
    }

    private static void follow(Visitor founder, String caseId) {
        founder.open("/cases/" + caseId).shot("case-tolerated").follow("补齐容缺材料");
        assertThat(founder.page().locator("main")).containsText("以前提交（含当日）");
        PageCheck.all(founder, "tolerated materials");
        founder.page().fill("textarea", "已与银行签订资金存管协议。");
        founder.shot("tolerated").press("提交容缺材料");
        assertThat(founder.page().locator(".lanes")).containsText("容缺");
    }

    /** Clocks of what the founder has done are told as such. */
    private static void ended(Visitor lead) {
        for (var clock : new String[] {"申请人重新提交", "申请人补齐容缺材料"}) {
            var row = lead.page().locator("tr", new Page.LocatorOptions().setHasText(clock));
            assertThat(row).containsText("已结束");
        }
    }
}
