package cn.lianshen.browser;

import cn.lianshen.client.api.CaseStanding;
import cn.lianshen.client.api.LianshenClient;
import java.util.List;
import java.util.Map;

/** What bureaus do to a case meanwhile, over the API. */
record Meanwhile(LianshenClient client, String caseId) {

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

    void demand(String material) {
        take(
                "edu1",
                "supplement-notice",
                Map.of("materials", List.of(material), "reason", material + "：验资报告缺少出具日期。"));
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
