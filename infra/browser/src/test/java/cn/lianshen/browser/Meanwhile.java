package cn.lianshen.browser;

import cn.lianshen.client.api.CaseStanding;
import cn.lianshen.client.api.LianshenClient;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** What bureaus do to a case meanwhile, over the API. */
record Meanwhile(LianshenClient client, String caseId) {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final String WANTING = "：验资报告缺少出具日期。";

    CaseStanding accept() {
        return CaseStanding.of(client.casesAs("edu1").accept(caseId, version()));
    }

    void agree() {
        for (var bureau : List.of("scjg1", "mz1", "bb1")) {
            client.casesAs(bureau).agree(caseId, version()).ok();
        }
    }

    void grant() {
        client.casesAs("edu2").grant(caseId, version()).ok();
        client.casesAs("edu1").issueLicence(caseId, version()).ok();
    }

    /** One that no bureau shares: what a source has given meanwhile is not asked for again. */
    void demand(String material) {
        take(
                "edu1",
                "supplement-notice",
                Map.of("materials", List.of(material), "reason", material + WANTING));
    }

    /** One that no bureau shares is sent back, to be mended in a month. */
    void sendBack(String material) {
        take(
                "edu1",
                "send-back",
                Map.of(
                        "materials",
                        List.of(material),
                        "reason",
                        material + WANTING,
                        "notice",
                        notice()));
    }

    /** Two inspectors have found something, and it is to be mended in a month. */
    void findFaults(String faults) {
        var today = LocalDate.now(CHINA).toString();
        take("edu1", "site-inspection", Map.of("on", today, "inspectors", List.of("p-1", "p-2")));
        take("edu1", "site-inspection/result", Map.of("faults", 1, "report", faults));
        take("edu1", "rectification", Map.of("faults", faults, "notice", notice()));
    }

    private static Map<String, String> notice() {
        var until = LocalDate.now(CHINA).plusMonths(1).toString();
        return Map.of("number", "苍教通〔2026〕8号", "expectedUntil", until);
    }

    void publish() {
        take("edu1", "publicity", Map.of("workingDays", 5));
    }

    void claim(String user) {
        take(user, "claim", Map.of());
    }

    void handOver(String user, String to) {
        take(user, "handover", Map.of("bureau", "EDU", "to", to, "reason", "外出学习"));
    }

    /** Something that leaves every step of the lead as possible as it was. */
    void touch() {
        take("mz1", "claim", Map.of());
        take("mz1", "release", Map.of("reason", "外出学习"));
    }

    void offerHearing() {
        take("edu1", "hearing/offer", Map.of());
    }

    private void take(String user, String step, Object body) {
        client.postAs(
                        user,
                        "/api/v1/approval/cases/" + caseId + "/" + step,
                        body,
                        Map.of("If-Match", "\"" + version() + "\""))
                .ok();
    }

    private int version() {
        return client.casesAs("edu1").get(caseId).ok().json().path("version").asInt();
    }
}
