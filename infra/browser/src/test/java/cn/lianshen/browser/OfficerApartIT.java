package cn.lianshen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SelectOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Officers at one case: others' addresses, the same form at once, a list that moves. */
class OfficerApartIT {
    private static final List<String> STEPS =
            List.of(
                    "acceptance",
                    "supplement-notice",
                    "rejection",
                    "preconditions",
                    "site-inspection",
                    "send-back",
                    "expert-review",
                    "legality-opinions",
                    "collective-decision",
                    "publicity",
                    "suspension",
                    "hearing-offer",
                    "decision",
                    "termination",
                    "licence",
                    "archive");
    private final Stage stage = Stage.shared();

    @Test
    void another_county_finds_nothing_and_a_consulted_bureau_no_form_at_any_address_of_the_lead() {
        var caseId = Officers.filed("苍南县灵溪镇分界幼儿园");
        new Meanwhile(stage.client(), caseId).accept();
        try (var stranger = Visitor.atDesk();
                var asked = Visitor.atDesk()) {
            stranger.login("edu-longgang");
            asked.login("mz1");
            for (var address : addresses(caseId)) {
                assertThat(status(stranger, address)).as(address).isEqualTo(404);
            }
            for (var step : STEPS) {
                asked.open("/tasks/cases/" + caseId + "/steps/" + step);
                assertThat(asked.heading()).as(step).contains("现在不能办理");
                assertThat(asked.page().locator("main form").count()).as(step).isZero();
            }
            PageCheck.all(asked, "a step of the lead");
        }
    }

    private static List<String> addresses(String caseId) {
        var all = new ArrayList<String>();
        all.add("/tasks/cases/" + caseId);
        all.add("/tasks/cases/" + caseId + "/notices/1");
        all.add("/tasks/cases/" + caseId + "/reveal?field=founder.name");
        all.add("/tasks/cases/" + caseId + "/reveals");
        STEPS.forEach(step -> all.add("/tasks/cases/" + caseId + "/steps/" + step));
        return all;
    }

    private int status(Visitor visitor, String path) {
        var asked = RequestOptions.create().setHeader("Accept", "text/html");
        return visitor.context().request().get(stage.url() + path, asked).status();
    }

    /** Whatever the form: nothing is sent on a page that is older than the case. */
    @Test
    void no_form_takes_a_step_on_an_old_page_or_loses_what_was_typed() {
        var caseId = Officers.filed("苍南县灵溪镇同时幼儿园");
        new Meanwhile(stage.client(), caseId).accept();
        try (var edu = Visitor.withoutScripts()) {
            edu.login("edu1").open("/tasks/cases/" + caseId).press("认领");
            var steps = edu.page().locator("details a[href*='/steps/']").all();
            var hrefs = steps.stream().map(link -> link.getAttribute("href")).toList();
            assertThat(hrefs).hasSizeGreaterThan(8);
            hrefs.forEach(href -> stale(edu, href));
        }
    }

    private static void stale(Visitor edu, String href) {
        edu.open(href);
        var form = edu.page().locator("main form");
        answer(form);
        var typed = values(form);
        var version = form.locator("[name=version]").getAttribute("value");
        new Meanwhile(Stage.shared().client(), href.split("/", -1)[3]).touch();
        form.locator(".actions button").click();
        assertThat(edu.page().locator("main")).containsText("本案有了新的进展");
        assertThat(values(edu.page().locator("main form"))).as(href).isEqualTo(typed);
        assertThat(edu.page().locator("[name=version]").getAttribute("value"))
                .isNotEqualTo(version);
    }

    private static void answer(Locator form) {
        form.locator("textarea").all().forEach(box -> box.fill("现场核对情况。"));
        form.locator("input[type=text]").all().forEach(box -> box.fill("苍教通〔2026〕8号"));
        form.locator("input[type=number], input[inputmode=numeric]")
                .all()
                .forEach(box -> box.fill("5"));
        form.locator("input[type=date]").all().forEach(box -> box.fill("2026-12-28"));
        form.locator("input[type=checkbox]").all().stream().limit(2).forEach(Locator::check);
        for (var choice : form.locator("input[type=radio][id$='-0']").all()) {
            choice.check();
        }
        for (var pick : form.locator("select").all()) {
            pick.selectOption(new SelectOption().setIndex(1));
        }
    }

    private static List<String> values(Locator form) {
        var all = new ArrayList<String>();
        form.locator("textarea, input[type=text], input[type=date], select")
                .all()
                .forEach(box -> all.add(box.inputValue()));
        form.locator("input[type=radio]:checked, input[type=checkbox]:checked")
                .all()
                .forEach(box -> all.add(box.getAttribute("value")));
        return all;
    }

    @Test
    void the_worklist_follows_the_cases_and_says_when_its_line_drops() {
        var name = "苍南县灵溪镇动态幼儿园";
        try (var edu = Visitor.atDesk()) {
            edu.login("edu1").page().route("**/live", Route::abort);
            edu.open("/tasks?show=unclaimed");
            assertThat(edu.page().locator("#live-lost")).containsText("正在重新连接");
            edu.shot("officer-line-lost");
            edu.page().evaluate("window.stayed = true");
            var list = edu.page().locator("#live");
            var meanwhile = new Meanwhile(stage.client(), Officers.filed(name));
            assertThat(list).not().containsText(name);
            edu.page().unroute("**/live");

            assertThat(edu.page().locator("#live-lost")).isHidden();
            assertThat(list).containsText(name);
            meanwhile.claim("edu1");
            meanwhile.handOver("edu1", "p-0004");
            assertThat(list).not().containsText(name);
            assertThat(edu.page().evaluate("window.stayed")).isEqualTo(true);
        }
    }

    /** Lists get names a moment after cases: here the first answer is one of before. */
    @Test
    void a_case_that_had_no_name_yet_gets_it_without_a_reload() {
        var name = "苍南县灵溪镇无名幼儿园";
        Officers.filed(name);
        try (var edu = Visitor.atDesk()) {
            edu.login("edu1");
            var once = new Page.RouteOptions().setTimes(1);
            edu.page().route("**/tasks?show=unclaimed", route -> unnamed(route, name), once);
            edu.open("/tasks?show=unclaimed");
            var list = edu.page().locator("#live");
            assertThat(list).containsText("（名称稍后显示）");
            assertThat(list).containsText(name);
            assertThat(list).not().containsText("（名称稍后显示）");
        }
    }

    private static void unnamed(Route route, String name) {
        var answer = route.fetch();
        var before = " data-unnamed=\"yes\">（名称稍后显示）<";
        var page = answer.text().replace(">" + name + "<", before);
        route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(page));
    }
}
