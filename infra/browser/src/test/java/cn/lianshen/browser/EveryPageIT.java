package cn.lianshen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.lianshen.client.api.CaseStanding;
import cn.lianshen.client.api.KindergartenForm;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Every page that there is, in normal and in large type, at a desk and on the narrowest phone. */
class EveryPageIT {
    private static final String QUIZ =
            "/check?region=330327&stand=new&matter=PS02&entry=direct&kind=";
    private final Stage stage = Stage.shared();

    @Test
    void every_page_is_accessible_valid_and_fits_at_a_desk_and_on_a_phone_in_large_type() {
        AtOnce.walk(() -> atDesk(this::all), () -> onPhone(this::all));
    }

    @Test
    void every_page_of_officers_is_so_too() {
        AtOnce.walk(() -> atDesk(this::officers), () -> onPhone(this::officers));
    }

    private static void atDesk(Consumer<Visitor> walk) {
        try (var visitor = Visitor.atDesk()) {
            walk.accept(visitor);
        }
    }

    private static void onPhone(Consumer<Visitor> walk) {
        try (var visitor = Visitor.onPhone()) {
            walk.accept(visitor.open("/view?elder=on&back=/"));
        }
    }

    private void officers(Visitor visitor) {
        visitor.login("edu1");
        var pages = forOfficers();
        pages.forEach((name, path) -> check(visitor, name, path));
        check(visitor, "officer-case-english", "/view?lang=en&back=" + pages.get("officer-case"));
        var sources = visitor.page().locator(".source");
        assertThat(sources.first()).containsText("Private Education Promotion Law");
        assertThat(sources.locator("[lang=zh-CN]").first()).containsText("民办教育促进法");
    }

    private void all(Visitor visitor) {
        forEverybody().forEach((name, path) -> check(visitor, name, path));
        forCitizens().forEach((name, path) -> check(visitor, name, path));
        visitor.login("founder1");
        forFounders(visitor).forEach((name, path) -> check(visitor, name, path));
        forOperators(visitor).forEach((name, path) -> check(visitor, name, path));
        visitor.open("/view?lang=en&back=/guides/330327/PS02");
        PageCheck.all(visitor, "guide in English");
        visitor.shot("page-guide-english");
        check(visitor, "county-english", "/operations/counties/330327");
        assertThat(visitor.page().locator("main")).containsText("Private Education Promotion Law");
        check(visitor, "publicities-english", "/publicity");
        assertThat(visitor.page().locator(".lead")).containsText("Cangnan County Education Bureau");
    }

    private static void check(Visitor visitor, String name, String path) {
        visitor.open(path);
        visitor.shot("page-" + name);
        PageCheck.accessible(visitor, name + " " + path);
        PageCheck.noWiderThanTheScreen(visitor, name + " " + path);
        if (visitor.isAtDesk()) { // the HTML is the same on a phone
            PageCheck.valid(visitor, name + " " + path);
        }
    }

    private static Map<String, String> forEverybody() {
        var pages = new LinkedHashMap<String, String>();
        pages.put("home", "/");
        pages.put("guides", "/guides");
        pages.put("guide", "/guides/330327/PS02");
        pages.put("sample", "/guides/samples/M12");
        pages.put("sample-list", "/guides/samples/M13");
        pages.put("quiz", "/check?region=330327");
        pages.put("quiz-missed", "/check?region=330327&sent=1");
        pages.put("quiz-stage", QUIZ + "KG&classification=FOR_PROFIT&facts=publicSchool");
        pages.put("quiz-stopped", QUIZ + "PRI&classification=FOR_PROFIT&facts=none");
        pages.put("quiz-result", QUIZ + "KG&classification=NON_PROFIT&facts=none");
        pages.put("not-found", "/guides/000000");
        return pages;
    }

    private Map<String, String> forCitizens() {
        var pages = new LinkedHashMap<String, String>();
        pages.put("institutions", "/institutions");
        pages.put("institutions-found", "/institutions?place=灵溪镇&kind=KG");
        pages.put("institutions-none", "/institutions?name=没有这样的学校");
        pages.put("institutions-wrong", "/institutions?name=一&number=12");
        var school = Licensed.named(stage, "苍南县灵溪镇处处有证幼儿园");
        pages.put("institution", school.path());
        pages.put("complaint", "/complaints?institution=" + school.id());
        pages.put("publicities", "/publicity");
        pages.put("publicity", "/publicity/" + Publicised.named(stage, "苍南县处处公示幼儿园"));
        pages.put("figures", "/figures");
        pages.put("verify", "/verify");
        pages.put("verify-unknown", "/verify?number=133032769999999");
        pages.put("verify-wrong", "/verify?number=12");
        return pages;
    }

    private Map<String, String> forFounders(Visitor visitor) {
        var pages = new LinkedHashMap<String, String>();
        pages.put("applications", "/applications");
        new FilingWalk(visitor.open(QUIZ + "KG&classification=NON_PROFIT&facts=none"), "").begin();
        String draft = visitor.path();
        pages.put("tasks", draft);
        pages.put("section-choice", draft + "/founder-type");
        pages.put("section-lines", draft + "/founder");
        pages.put("section-address", draft + "/school-address");
        pages.put("section-numbers", draft + "/school-size");
        pages.put("section-yes-no", draft + "/school-care");
        pages.put("section-material", draft + "/material-M01");
        pages.put("check-gaps", draft + "/check");
        pages.put("consent", draft + "/consent");
        pages.put("removal", draft + "/removal");
        pages.put("mandate", draft + "/mandate");
        pages.putAll(ofCases());
        pages.put("inbox", "/inbox");
        pages.put("channels", "/inbox/channels");
        pages.put("channel-address", "/inbox/channels/webhook");
        pages.put("channel-code", "/inbox/channels/webhook/code");
        return pages;
    }

    private static Map<String, String> forOperators(Visitor visitor) {
        visitor.press("退出登录").login("operator1");
        var pages = new LinkedHashMap<String, String>();
        pages.put("operations", "/operations");
        pages.put("dead-letters", "/operations/dead-letters");
        pages.put("dead-letters-of-case", "/operations/dead-letters/registry/" + new UUID(0, 1));
        pages.put("deliveries", "/operations/deliveries");
        pages.put("deliveries-wrong", "/operations/deliveries?caseId=x&state=GIVEN_UP");
        pages.put("audit", "/operations/audit");
        pages.put("audit-wrong", "/operations/audit?from=2026-01-01&to=2026-12-31");
        pages.put("chains", "/operations/audit/chains");
        pages.put("chains-checked", "/operations/audit/chains?go=all");
        pages.put("calendar", "/operations/calendar");
        pages.put("calendar-notice", "/operations/calendar/2027");
        pages.put("users", "/operations/users");
        pages.put("users-none", "/operations/users?region=330383&role=supervisor");
        pages.put("checkpoints", "/operations/audit/checkpoints");
        pages.put("counties", "/operations/counties");
        pages.put("county", "/operations/counties/411600");
        return pages;
    }

    private Map<String, String> forOfficers() {
        var pages = new LinkedHashMap<String, String>();
        String demanded = Officers.filed("苍南县灵溪镇处处幼儿园");
        String steps = "/tasks/cases/" + demanded + "/steps/";
        pages.put("worklist", "/tasks");
        pages.put("worklist-late", "/tasks?show=red");
        pages.put("search", "/tasks/search?q=灵溪镇");
        pages.put("officer-case", "/tasks/cases/" + demanded);
        pages.put("officer-notice", steps + "supplement-notice");
        pages.put("officer-agent", steps + "agent");
        pages.put("officer-rejection", steps + "rejection");
        pages.put("officer-shut", steps + "decision");
        pages.putAll(feedback());
        pages.put("reveal", "/tasks/cases/" + demanded + "/reveal?field=founder.name");
        pages.put("looks", "/tasks/cases/" + demanded + "/reveals");
        return pages;
    }

    private Map<String, String> feedback() {
        var voices = new Voices(stage);
        var school = Licensed.named(stage, "苍南县灵溪镇处处有证幼儿园");
        var complaint = voices.complaint(school);
        var rating = voices.badRating("PAGE-" + UUID.randomUUID().toString().substring(0, 8));
        return Map.of(
                "feedback",
                "/feedback",
                "feedback-answered",
                "/feedback/answered",
                "feedback-complaint",
                "/feedback/complaints/" + complaint,
                "feedback-rating",
                "/feedback/ratings/" + rating);
    }

    private Map<String, String> ofCases() {
        var pages = new LinkedHashMap<String, String>();
        String received = file();
        pages.put("submitted", "/cases/" + received + "/submitted");
        pages.put("case-received", "/cases/" + received);
        pages.put("case-form", "/cases/" + received + "/form");
        pages.put("case-materials", "/cases/" + received + "/materials");
        pages.put("withdrawal", "/cases/" + received + "/steps/withdrawal");
        String demanded = file();
        new Meanwhile(stage.client(), demanded).demand("M05");
        pages.put("case-supplement", "/cases/" + demanded);
        pages.put("supplement", "/cases/" + demanded + "/steps/supplement");
        String review = file();
        new Meanwhile(stage.client(), review).accept();
        new Meanwhile(stage.client(), review).offerHearing();
        pages.put("case-review", "/cases/" + review);
        pages.put("hearing", "/cases/" + review + "/steps/hearing");
        pages.put("waiver", "/cases/" + review + "/steps/waiver");
        return pages;
    }

    private String file() {
        var form = KindergartenForm.nonProfit("苍南县灵溪镇处处幼儿园");
        var cases = stage.client().casesAs("founder1");
        return CaseStanding.of(cases.file(UUID.randomUUID().toString(), form)).caseId();
    }
}
