package cn.lianshen.approval.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** 梅河口: the administrative-approval bureau receives and decides, education is heard. */
class MeihekouStoryIT extends CountyStory {
    private final String education = officer("EDU");
    private final String civilAffairs = officer("MZ");

    MeihekouStoryIT() {
        super("220581", "XZSP");
    }

    @Test
    void the_approval_bureau_looks_first_receives_accepts_and_decides() {
        received("2026-03-02", "PS02");
        by(lead, "acceptance");

        var asked = seen(lead, now()).path("opinions").valueStream();
        assertThat(asked.map(it -> it.path("bureau").asString())).containsExactly("EDU", "MZ");
        refused(education, "decision", GRANT, 403, "not-the-lead");
    }

    @Test
    void education_gives_an_opinion_and_without_it_nothing_is_decided() {
        received("2026-03-02", "PS02");
        by(lead, "acceptance");
        by(civilAffairs, "opinions", AGREE);
        refused(leader, "decision", GRANT, 409, "opinions-outstanding");

        by(education, "opinions", "{'conclusion':'OBJECT','reason':'师资不足'}");
        deliberated();
        refused(leader, "decision", GRANT, 409, "bureau-objects");
        by(leader, "decision", "{'outcome':'REFUSE','reason':'师资不足'}");
        isIn("REFUSED");
    }

    @Test
    void education_may_not_accept_what_the_approval_bureau_receives() {
        received("2026-03-02", "PS02");

        refused(education, now(), "acceptance", null, 403, "not-the-lead");
    }

    @Test
    void the_approval_bureau_issues_the_licence_and_civil_affairs_registers() {
        received("2026-03-02", "PS02");
        by(lead, "acceptance");
        by(education, "opinions", AGREE);
        by(civilAffairs, "opinions", AGREE);
        deliberated();
        confirmsPreconditions();
        by(leader, "decision", GRANT);
        by(lead, "licence");

        isIn("REGISTER");
        assertThat(seen(lead, now()).path("licence").path("issuer").asString()).isEqualTo("XZSP");
    }

    @Test
    void what_comes_back_from_the_pre_check_is_handed_in_again() {
        on("2026-03-02");
        files("PS01");
        by(lead, "precheck", "{'outcome':'RETURN','reason':'章程缺页'}");
        isIn("RETURNED");
        by(founder, "resubmission", "{'content':'已补章程'}");
        by(lead, "precheck", "{'outcome':'RECEIVE'}");
        isIn("RECEIVED");
        due("NOTICE", "2026-03-09");
    }

    private void received(String day, String matter) {
        on(day);
        files(matter);
        isIn("PRECHECK");
        by(lead, "precheck", "{'outcome':'RECEIVE'}");
    }

    private void deliberated() {
        by(lead, "site-inspection", "{'on':'2026-03-03','inspectors':['p-1','p-2']}");
        by(lead, "site-inspection/result", "{'faults':0,'report':'合格'}");
        for (var party : new String[] {"LEGAL_SECTION", "BUSINESS_SECTION", "LEGAL_ADVISER"}) {
            by(lead, "legality-opinions", "{'party':'%s','conclusion':'AGREE'}".formatted(party));
        }
        by(lead, "collective-decision", "{'participants':3,'conclusion':'AGREE','minutes':'会议纪要'}");
    }
}
