package cn.lianshen.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class DirectoryIT {
    private static final String OFFICE =
            "urn:lianshen:params:scim:schemas:extension:office:1.0:User";

    @TempDir static Path state;

    @LocalServerPort private int port;
    private Browser program = new Browser(0);

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("LIANSHEN_STATE", state::toString);
    }

    @BeforeEach
    void open() {
        program = new Browser(port);
    }

    @AfterEach
    void close() {
        program.close();
    }

    @Test
    void the_portal_reads_who_works_in_a_county_page_by_page() throws Exception {
        String filter = OFFICE + ":region eq \"330327\" and roles.value eq \"officer\"";
        var first = read("/scim/v2/Users?count=2&" + Browser.encode(Map.of("filter", filter)));
        assertThat(first.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/scim+json"));
        var page = json(first, 200);
        assertThat(page.path("schemas").path(0).asString())
                .isEqualTo("urn:ietf:params:scim:api:messages:2.0:ListResponse");
        assertThat(page.path("totalResults").asInt()).isEqualTo(7);
        assertThat(page.path("itemsPerPage").asInt()).isEqualTo(2);
        assertThat(page.at("/Resources/0/id").asString()).isEqualTo("p-0003");
        assertThat(page.at("/Resources/0/displayName").asString()).contains("教育局");
        assertThat(page.at("/Resources/0/roles/0/value").asString()).isEqualTo("officer");
        assertThat(page.path("Resources").path(0).path(OFFICE).path("bureau").asString())
                .isEqualTo("EDU");
        var last =
                read(
                        "/scim/v2/Users?startIndex=5&count=2&"
                                + Browser.encode(Map.of("filter", filter)));
        assertThat(json(last, 200).at("/Resources/0/id").asString()).isEqualTo("p-0007");
    }

    @Test
    void one_person_is_read_without_anything_private() throws Exception {
        var one = json(read("/scim/v2/Users/p-0001"), 200);
        assertThat(one.path("userName").asString()).isEqualTo("founder1");
        assertThat(one.has(OFFICE)).isFalse();
        assertThat(one.toString()).doesNotContain("password", "noop");
        assertThat(json(read("/scim/v2/Users/p-9999"), 404).path("status").asString())
                .isEqualTo("404");
    }

    @Test
    void what_is_not_understood_is_an_error_of_the_protocol() throws Exception {
        var wrong = json(read("/scim/v2/Users?filter=password+pr"), 400);
        assertThat(wrong.path("scimType").asString()).isEqualTo("invalidFilter");
        assertThat(wrong.path("schemas").path(0).asString())
                .isEqualTo("urn:ietf:params:scim:api:messages:2.0:Error");
        assertThat(json(read("/scim/v2/Users?count=x"), 400).path("scimType").asString())
                .isEqualTo("invalidValue");
        var config = json(read("/scim/v2/ServiceProviderConfig"), 200);
        assertThat(config.at("/filter/supported").asBoolean()).isTrue();
        assertThat(config.at("/patch/supported").asBoolean()).isFalse();
    }

    @Test
    void who_has_no_token_for_it_reads_nobody() throws Exception {
        assertThat(program.get("/scim/v2/Users").statusCode()).isEqualTo(401);
        String partner = token("partner-edu", "lianshen-partner", "");
        assertThat(program.get("/scim/v2/Users", "Authorization", "Bearer " + partner).statusCode())
                .isEqualTo(403);
        var refused = asked("partner-edu", "lianshen-partner", "scim.read");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("invalid_scope");
    }

    private HttpResponse<String> read(String path) throws Exception {
        String token = token("lianshen-directory", "lianshen-directory", "scim.read");
        return program.get(path, "Authorization", "Bearer " + token);
    }

    private String token(String client, String secret, String scope) throws Exception {
        return json(asked(client, secret, scope), 200).path("access_token").asString();
    }

    private HttpResponse<String> asked(String client, String secret, String scope)
            throws IOException, InterruptedException {
        String basic =
                Base64.getEncoder()
                        .encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
        var form =
                scope.isEmpty()
                        ? Map.of("grant_type", "client_credentials")
                        : Map.of("grant_type", "client_credentials", "scope", scope);
        return program.post("/oauth2/token", form, "Authorization", "Basic " + basic);
    }

    private static JsonNode json(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return JsonMapper.shared().readTree(answer.body());
    }
}
