package cn.lianshen.gateway.portal;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.gateway.sample.GatewayServer;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.web.reactive.function.BodyInserters;

class PagesIT extends GatewayServer {

    @Test
    void the_home_page_needs_no_login_no_database_row_and_loads_from_here_only() {
        page("/")
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueMatches("Content-Security-Policy", "default-src 'self';.*")
                .expectHeader()
                .cacheControl(CacheControl.noStore())
                .expectBody(String.class)
                .value(html -> assertThat(html).contains("lang=\"zh-CN\"", "办民办学校，一次申请"));
    }

    @Test
    void english_readers_get_english_and_may_say_so_for_good() {
        anonymous()
                .get()
                .uri("/")
                .header("Accept-Language", "en")
                .exchange()
                .expectBody(String.class)
                .value(html -> assertThat(html).contains("lang=\"en\"", "with one application"));
        page("/view?lang=en&elder=on&back=/guides")
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location("/guides")
                .expectCookie()
                .valueEquals("LIANSHEN_LANG", "en")
                .expectCookie()
                .valueEquals("LIANSHEN_ELDER", "on");
    }

    @Test
    void the_switches_lead_to_pages_of_this_portal_only() {
        for (var place : new String[] {"//evil.example", "https://evil.example", "/\\evil"}) {
            page("/view?elder=on&back=" + place).expectHeader().location("/");
        }
    }

    @Test
    void pages_of_persons_lead_to_the_login_and_nothing_is_told_before() {
        page("/applications")
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location("/oauth2/authorization/lianshen")
                .expectCookie()
                .httpOnly("LIANSHEN_PARKED", true)
                .expectCookie()
                .sameSite("LIANSHEN_PARKED", "Lax");
    }

    @Test
    void after_an_incomplete_complaint_the_switches_lead_to_the_form_of_the_same_school() {
        var school = UUID.randomUUID();
        var form = page("/verify").expectBody(String.class).returnResult();
        from("127.0.0.3")
                .post()
                .uri("/complaints")
                .accept(MediaType.TEXT_HTML)
                .cookie("LIANSHEN_CSRF", cookie(form))
                .body(
                        BodyInserters.fromFormData("_csrf", token(form))
                                .with("institution", school.toString()))
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody(String.class)
                .value(
                        html ->
                                assertThat(html)
                                        .contains("back=/complaints?institution%3D" + school));
    }

    private static String cookie(EntityExchangeResult<String> form) {
        return requireNonNull(form.getResponseCookies().getFirst("LIANSHEN_CSRF")).getValue();
    }

    private static String token(EntityExchangeResult<String> form) {
        return requireNonNull(form.getResponseBody())
                .replaceFirst("(?s).*?name=\"_csrf\" value=\"([^\"]+).*", "$1");
    }

    @Test
    void an_upload_without_login_is_parked_and_told_where_to_log_in() {
        var form = page("/verify").expectBody(String.class).returnResult();
        var sent = new MultipartBodyBuilder();
        sent.part("_csrf", token(form));
        sent.part("upload.materials.M05", new byte[9]).filename("验资报告.pdf");
        anonymous()
                .post()
                .uri("/applications/" + UUID.randomUUID() + "/material-M05")
                .header("X-Requested-With", "XMLHttpRequest")
                .cookie("LIANSHEN_CSRF", cookie(form))
                .body(BodyInserters.fromMultipartData(sent.build()))
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .location("/oauth2/authorization/lianshen")
                .expectCookie()
                .exists("LIANSHEN_PARKED");
    }

    @Test
    void nobody_has_to_log_in_to_learn_that_there_is_no_such_page() {
        page("/nowhere")
                .expectStatus()
                .isNotFound()
                .expectBody(String.class)
                .value(html -> assertThat(html).contains("没有找到这个页面"));
    }

    @Test
    void a_file_that_is_too_large_and_an_address_that_is_none_get_pages() {
        anonymous()
                .post()
                .uri("/verify")
                .header("Accept", "text/html")
                .bodyValue(new byte[1_200_000])
                .exchange()
                .expectStatus()
                .isEqualTo(413)
                .expectBody(String.class)
                .value(html -> assertThat(html).contains("超过 1 MB，没有查验", "href=\"/verify\""));
        page("/institutions/%00")
                .expectStatus()
                .isBadRequest()
                .expectBody(String.class)
                .value(html -> assertThat(html).contains("</html>"));
    }

    @Test
    void a_form_without_the_pages_token_is_refused_with_a_page() {
        anonymous()
                .post()
                .uri("/applications/new")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .accept(MediaType.TEXT_HTML)
                .bodyValue("region=330327")
                .exchange()
                .expectStatus()
                .isForbidden()
                .expectBody(String.class)
                .value(html -> assertThat(html).contains("页面已过期"));
    }

    @Test
    void a_cookie_that_nobody_gave_out_is_no_login() {
        anonymous()
                .get()
                .uri("/applications")
                .cookie("LIANSHEN_PORTAL", "A".repeat(43))
                .exchange()
                .expectStatus()
                .isSeeOther();
    }

    @Test
    void the_api_knows_tokens_and_no_cookies_and_needs_no_csrf_token() {
        somebody()
                .post()
                .uri("/api/v1/approval/cases")
                .exchange()
                .expectStatus()
                .isCreated()
                .expectHeader()
                .doesNotExist("Set-Cookie");
        anonymous()
                .get()
                .uri("/api/v1/approval/cases")
                .cookie("LIANSHEN_PORTAL", "A".repeat(43))
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void styles_and_scripts_are_small_and_no_crown_is_among_them() {
        int all = 0;
        for (var file :
                new String[] {"portal.css", "portal.js", "htmx.min.js", "govuk-frontend.min.js"}) {
            var body =
                    page("/assets/" + file)
                            .expectStatus()
                            .isOk()
                            .expectBody()
                            .returnResult()
                            .getResponseBody();
            all += body == null ? 0 : body.length;
        }
        assertThat(all).isBetween(50_000, 140_000);
        page("/assets/images/govuk-crest.svg").expectStatus().isNotFound();
    }

    private ResponseSpec page(String path) {
        return anonymous()
                .get()
                .uri(path)
                .header("Accept-Language", "zh-CN")
                .accept(MediaType.TEXT_HTML)
                .exchange();
    }
}
