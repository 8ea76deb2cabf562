package cn.lianshen.client.demo;

import cn.lianshen.client.api.Answer;
import cn.lianshen.client.api.CaseStanding;
import cn.lianshen.client.api.LianshenClient;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** One kindergarten from filing to the register, a line a step. */
final class CaseStory {
    private static final String FOUNDER = "founder1";
    private static final String LEAD = "edu1";
    private static final String LEAD_WHO_DECIDES = "edu2";

    private final LianshenClient client;
    private final Kindergarten school;
    private final NoticeBoard notices;
    private final Screen screen;

    CaseStory(LianshenClient client, Kindergarten school, NoticeBoard notices, Screen screen) {
        this.client = client;
        this.school = school;
        this.notices = notices;
        this.screen = screen;
    }

    /** What remains to be verified when nothing more can come. */
    record Told(String caseId, List<Notice.Step> steps) {}

    Told play() {
        screen.title(school.titleKey(), school.name());
        CaseStanding at = filed();
        at = accepted(at);
        at = agreed("scjg1", at);
        at = agreed("mz1", at);
        at = agreed("bb1", at);
        at = granted(at);
        at = licensed(at);
        registered(at);
        Told told = told(at.caseId());
        new RegisterCheck(client.registry(), screen).show(licenceNumber(at), school);
        return told;
    }

    private CaseStanding filed() {
        Answer answer = client.casesAs(FOUNDER).file(UUID.randomUUID().toString(), school.form());
        CaseStanding at = CaseStanding.of(answer);
        screen.line("filed", at.caseNumber());
        notices.follow(at.caseId());
        return at;
    }

    private CaseStanding accepted(CaseStanding at) {
        return said("accepted", client.casesAs(LEAD).accept(at.caseId(), at.version()));
    }

    private CaseStanding agreed(String officer, CaseStanding at) {
        return said("agreed." + officer, client.casesAs(officer).agree(at.caseId(), at.version()));
    }

    private CaseStanding granted(CaseStanding at) {
        return said("granted", client.casesAs(LEAD_WHO_DECIDES).grant(at.caseId(), at.version()));
    }

    private CaseStanding licensed(CaseStanding at) {
        return said(
                "licensed",
                client.casesAs(LEAD_WHO_DECIDES).issueLicence(at.caseId(), at.version()));
    }

    private void registered(CaseStanding at) {
        String officer = school.registrar();
        Answer answer =
                client.casesAs(officer).register(at.caseId(), at.version(), school.creditCode());
        said("registered." + officer, answer, school.creditCode());
    }

    private CaseStanding said(String key, Answer answer, Object... values) {
        CaseStanding at = CaseStanding.of(answer);
        screen.line(key, values);
        return at;
    }

    /** The case's own history says what the founder must have heard of. */
    private Told told(String caseId) {
        JsonNode history = client.casesAs(FOUNDER).timeline(caseId).ok().json();
        List<Notice.Step> steps =
                history.valueStream().map(Notice.Step::of).filter(Notice.Step::isTold).toList();
        notices.await(caseId, steps);
        return new Told(caseId, steps);
    }

    private String licenceNumber(CaseStanding at) {
        JsonNode seen = client.casesAs(FOUNDER).get(at.caseId()).ok().json();
        return seen.path("licence").path("licenceNumber").asString("");
    }
}
