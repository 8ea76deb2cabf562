package cn.lianshen.browser;

import cn.lianshen.client.api.CaseStanding;
import cn.lianshen.client.api.KindergartenForm;
import java.util.Map;
import java.util.UUID;

/** An officer with a browser, at one case. */
record Officers(Visitor visitor, String caseId) {

    /** A kindergarten that was filed a moment ago. */
    static String filed(String school) {
        var cases = Stage.shared().client().casesAs("founder1");
        var form = KindergartenForm.nonProfit(school);
        return CaseStanding.of(cases.file(UUID.randomUUID().toString(), form)).caseId();
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
