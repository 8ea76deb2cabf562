package cn.lianshen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.client.api.CaseStanding;
import cn.lianshen.client.api.KindergartenForm;
import com.google.gson.JsonObject;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Submitting twice, and submitting what one may not. */
class OnlyOnceIT {
    private static final String TWO_CLICKS =
            "() => { const b = document.querySelector('main button[type=submit]');"
                    + " setTimeout(() => { b.click(); b.click() }) }";
    private final Stage stage = Stage.shared();

    @Test
    void however_often_it_is_submitted_there_is_one_case() {
        try (var visitor = Visitor.atDesk()) {
            var school = "苍南县灵溪镇一次幼儿园";
            var draft = NothingLostIT.begun(visitor);
            new FilingWalk(visitor, school).fill();
            visitor.open(draft + "/consent");
            var token = csrf(visitor);

            var places =
                    IntStream.range(0, 3)
                            .mapToObj(_ -> submit(visitor, draft, token))
                            .map(answer -> String.valueOf(answer.headers().get("location")))
                            .distinct()
                            .toList();

            assertThat(places).hasSize(1);
            assertThat(places.getFirst()).matches("/cases/[0-9a-f-]{36}/submitted");
            assertThat(cases(places.getFirst().split("/", -1)[2])).isOne();
            visitor.open(draft);
            assertThat(visitor.path()).startsWith("/cases/");
        }
    }

    @Test
    void pressed_twice_on_a_slow_line_it_is_sent_once() {
        try (var visitor = Visitor.onPhone()) {
            var draft = NothingLostIT.begun(visitor);
            new FilingWalk(visitor, "苍南县灵溪镇慢线幼儿园").fill();
            visitor.open(draft + "/consent").check(visitor.page().locator("#consent"));
            var sent = new ArrayList<Request>();
            visitor.page().onRequest(request -> sent.add(request));
            slow(visitor);

            visitor.page().evaluate(TWO_CLICKS);
            visitor.page().locator(".panel .big").waitFor();
            assertThat(sent.stream().filter(one -> one.method().equals("POST"))).hasSize(1);
            visitor.page().reload();
            visitor.page().goBack();
            visitor.open(draft);
            assertThat(visitor.path()).startsWith("/cases/");
            assertThat(cases(visitor.path().split("/", -1)[2])).isOne();
        }
    }

    /** Two seconds until anything arrives. */
    private static void slow(Visitor visitor) {
        var line = new JsonObject();
        line.addProperty("offline", false);
        line.addProperty("latency", 2_000);
        line.addProperty("downloadThroughput", -1);
        line.addProperty("uploadThroughput", -1);
        visitor.context()
                .newCDPSession(visitor.page())
                .send("Network.emulateNetworkConditions", line);
    }

    @Test
    void a_forged_form_is_refused() {
        try (var visitor = Visitor.atDesk()) {
            var draft = NothingLostIT.begun(visitor);

            var answer = submit(visitor, draft, "forged");

            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.text()).contains("页面已过期");
        }
    }

    @Test
    void another_founders_pages_are_not_found() {
        try (var owner = Visitor.atDesk();
                var other = Visitor.atDesk()) {
            var draft = NothingLostIT.begun(owner);
            other.login("founder2");

            other.open(draft);
            assertThat(other.heading()).isEqualTo("没有找到这个页面");
            other.open(draft + "/school-name").shot("not-found");
            assertThat(other.heading()).isEqualTo("没有找到这个页面");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/materials",
                "/submitted",
                "/steps/withdrawal",
                "/rating",
                "/notices/1",
                "/licence/original.pdf"
            })
    void another_founders_case_is_not_found(String page) {
        var form = KindergartenForm.nonProfit("苍南县灵溪镇别家幼儿园");
        var cases = stage.client().casesAs("founder1");
        var id = CaseStanding.of(cases.file(UUID.randomUUID().toString(), form)).caseId();
        try (var other = Visitor.atDesk()) {
            other.login("founder2").open("/cases/" + id + page);
            assertThat(other.heading()).isEqualTo("没有找到这个页面");
        }
    }

    @Test
    void officers_are_told_that_these_pages_are_not_theirs() {
        try (var visitor = Visitor.atDesk()) {
            visitor.login("edu1").open("/applications").shot("forbidden");

            assertThat(visitor.heading()).isEqualTo("您不能办理这一项");
        }
    }

    private static APIResponse submit(Visitor visitor, String draft, String token) {
        var form = FormData.create().set("_csrf", token).set("consent", "yes");
        return visitor.context()
                .request()
                .post(
                        Stage.shared().url() + draft + "/consent",
                        RequestOptions.create()
                                .setHeader("Accept", "text/html")
                                .setForm(form)
                                .setMaxRedirects(0));
    }

    private static String csrf(Visitor visitor) {
        return visitor.page().locator("main input[name=_csrf]").first().inputValue();
    }

    private long cases(String caseId) {
        var mine = stage.client().casesAs("founder1").list().ok().json().path("items");
        return StreamSupport.stream(mine.spliterator(), false)
                .filter(line -> line.path("caseId").asString().equals(caseId))
                .count();
    }
}
