package cn.lianshen.browser;

import cn.lianshen.client.api.CaseStanding;
import cn.lianshen.client.api.KindergartenForm;
import java.util.UUID;

/** A case whose intended decision is before the public. */
final class Publicised {
    private Publicised() {}

    /** The id of a new one. */
    static String named(Stage stage, String school) {
        var filed =
                stage.client()
                        .casesAs("founder1")
                        .file(UUID.randomUUID().toString(), KindergartenForm.nonProfit(school));
        var meanwhile = new Meanwhile(stage.client(), CaseStanding.of(filed).caseId());
        meanwhile.accept();
        meanwhile.agree();
        meanwhile.publish();
        return meanwhile.caseId();
    }
}
