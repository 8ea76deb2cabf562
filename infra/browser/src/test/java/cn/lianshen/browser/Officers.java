package cn.lianshen.browser;

import static org.awaitility.Awaitility.await;

import cn.lianshen.client.api.CaseStanding;
import cn.lianshen.client.api.KindergartenForm;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** An officer with a browser, at one case. */
record Officers(Visitor visitor, String caseId) {
    private static final String NAME = "schoolName";

    /** A kindergarten that was filed a moment ago, and that lists call by its name already. */
    static String filed(String school) {
        var client = Stage.shared().client();
        var form = KindergartenForm.nonProfit(school);
        var filing = client.casesAs("founder1").file(UUID.randomUUID().toString(), form);
        var filed = CaseStanding.of(filing);
        var listed = "/api/v1/approval/cases?number=" + filed.caseNumber();
        await("the case to be listed by name")
                .atMost(Duration.ofSeconds(60))
                .until(() -> client.getAs("edu1", listed).ok().json().at("/items/0").has(NAME));
        return filed.caseId();
    }

    Officers open() {
        visitor.open("/tasks/cases/" + caseId);
        return this;
    }

    /** The case page, then a step's page. */
    Officers step(String step) {
        visitor.open("/tasks/cases/" + caseId + "/steps/" + step);
        return this;
    }

    Officers fill(Map<String, String> texts) {
        texts.forEach((name, text) -> visitor.page().fill("[name='" + name + "']", text));
        return this;
    }

    /** The step is taken: the case's page comes. */
    Officers take(String step) {
        confirm(step);
        visitor.page().waitForURL("**/tasks/cases/" + caseId);
        return this;
    }

    Officers confirm(String step) {
        visitor.press("确认：" + step);
        return this;
    }

    String state() {
        return Visitor.text(visitor.page(), ".state");
    }
}
