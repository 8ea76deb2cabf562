package cn.lianshen.faults;

import cn.lianshen.client.api.CaseStanding;
import cn.lianshen.client.api.FreshCreditCode;
import cn.lianshen.client.api.KindergartenForm;
import cn.lianshen.client.api.LianshenClient;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** A non-profit kindergarten's case, brought from filing to the registered legal person. */
record WholeCase(LianshenClient client) {

    CaseStanding play(String schoolName) {
        var form = KindergartenForm.nonProfit(schoolName);
        var now = CaseStanding.of(client.casesAs("founder1").file(key(), form));
        now = CaseStanding.of(client.casesAs("edu1").accept(now.caseId(), now.version()));
        for (var bureau : List.of("scjg1", "mz1", "bb1")) {
            now = CaseStanding.of(client.casesAs(bureau).agree(now.caseId(), now.version()));
        }
        now = CaseStanding.of(client.casesAs("edu2").grant(now.caseId(), now.version()));
        now = CaseStanding.of(client.casesAs("edu1").issueLicence(now.caseId(), now.version()));
        var code = FreshCreditCode.of("52", "330327", ThreadLocalRandom.current());
        return CaseStanding.of(client.casesAs("mz1").register(now.caseId(), now.version(), code));
    }

    static String key() {
        return UUID.randomUUID().toString();
    }
}
