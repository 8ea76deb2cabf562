package cn.lianshen.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
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
class SignInIT {

    private static final String CALLBACK = "http://127.0.0.1:8099/callback";
    private static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters-0123";

    @TempDir static Path state;

    @LocalServerPort private int port;
    private Browser browser = new Browser(0);

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("LIANSHEN_STATE", state::toString);
        registry.add("LIANSHEN_ISSUER", () -> "http://127.0.0.1:8090");
    }

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void an_officer_gets_a_token_with_role_county_and_bureau() throws Exception {
        JWTClaimsSet claims = verified(tokens("edu1").get("access_token").asString());
        assertThat(claims.getIssuer()).isEqualTo("http://127.0.0.1:8090");
        assertThat(claims.getSubject()).isEqualTo("p-0003");
        assertThat(claims.getAudience()).containsExactly("lianshen");
        assertThat(claims.getStringListClaim("roles")).containsExactly("officer");
        assertThat(claims.getStringClaim("region")).isEqualTo("330327");
        assertThat(claims.getStringClaim("bureau")).isEqualTo("EDU");
        assertThat(claims.getClaim("name")).isNull();
        assertThat(
                        Duration.between(
                                claims.getIssueTime().toInstant(),
                                claims.getExpirationTime().toInstant()))
                .isEqualTo(Duration.ofHours(1));
    }

    @Test
    void a_founder_belongs_to_no_county() throws Exception {
        JWTClaimsSet claims = verified(tokens("founder1").get("access_token").asString());
        assertThat(claims.getSubject()).isEqualTo("p-0001");
        assertThat(claims.getStringListClaim("roles")).containsExactly("founder");
        assertThat(claims.getClaims()).doesNotContainKeys("region", "bureau");
    }

    @Test
    void the_id_token_has_the_name_and_is_for_the_client() throws Exception {
        JWTClaimsSet claims = verified(tokens("mz1").get("id_token").asString());
        assertThat(claims.getAudience()).containsExactly("lianshen-cli");
        assertThat(claims.getStringClaim("name")).isEqualTo("苍南县民政局经办人");
    }

    @Test
    void a_wrong_password_leads_back_to_the_page_that_says_so() throws Exception {
        browser.get(authorize());
        HttpResponse<String> refused = browser.signIn("edu1", "wrong");
        assertThat(refused.statusCode()).isEqualTo(302);
        assertThat(Browser.location(refused)).endsWith("/login?error");
        assertThat(browser.get("/login?error").body()).contains("账号或密码不正确");
        assertThat(browser.get("/login?error", "Accept-Language", "en").body())
                .contains("Account or password is wrong");
        assertThat(Browser.location(browser.signIn("nobody", "lianshen"))).endsWith("/login?error");
        assertThat(Browser.location(browser.get(authorize()))).endsWith("/login");
    }

    @Test
    void a_code_without_its_verifier_is_worth_nothing() throws Exception {
        HttpResponse<String> refused = exchange(code("edu1"), "another-verifier".repeat(3));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("invalid_grant");
    }

    @Test
    void a_partner_gets_a_token_for_its_bureau() throws Exception {
        JWTClaimsSet claims =
                verified(json(partner("lianshen-partner")).get("access_token").asString());
        assertThat(claims.getSubject()).isEqualTo("partner-scjg");
        assertThat(claims.getStringListClaim("roles")).containsExactly("partner");
        assertThat(claims.getStringClaim("region")).isEqualTo("330327");
        assertThat(claims.getStringClaim("bureau")).isEqualTo("SCJG");
        assertThat(partner("wrong").statusCode()).isEqualTo(401);
    }

    @Test
    void the_session_has_a_cookie_of_its_own_name() throws Exception {
        assertThat(browser.get(authorize()).headers().allValues("Set-Cookie"))
                .anySatisfy(
                        cookie ->
                                assertThat(cookie)
                                        .startsWith("LIANSHEN_IDENTITY=")
                                        .contains("HttpOnly"));
    }

    @Test
    void discovery_health_and_metrics_are_open() throws Exception {
        for (String path :
                List.of(
                        "/.well-known/openid-configuration",
                        "/oauth2/jwks",
                        "/actuator/health",
                        "/actuator/prometheus",
                        "/actuator/info",
                        "/login.css",
                        "/")) {
            assertThat(browser.get(path).statusCode()).as(path).isEqualTo(200);
        }
        assertThat(browser.get("/oauth2/jwks").body()).doesNotContain("\"d\"");
    }

    private JsonNode tokens(String login) throws Exception {
        return json(exchange(code(login), VERIFIER));
    }

    private String code(String login) throws Exception {
        assertThat(Browser.location(browser.get(authorize()))).endsWith("/login");
        String back = Browser.location(browser.signIn(login, "lianshen"));
        String callback = Browser.location(browser.get(back));
        assertThat(callback).startsWith(CALLBACK).contains("state=s-1");
        return callback.replaceAll(".*[?&]code=([^&]+).*", "$1");
    }

    private HttpResponse<String> exchange(String code, String verifier) throws Exception {
        return browser.post(
                "/oauth2/token",
                Map.of(
                        "grant_type", "authorization_code",
                        "client_id", "lianshen-cli",
                        "redirect_uri", CALLBACK,
                        "code", code,
                        "code_verifier", verifier));
    }

    private HttpResponse<String> partner(String secret) throws Exception {
        String basic = "partner-scjg:" + secret;
        return browser.post(
                "/oauth2/token",
                Map.of("grant_type", "client_credentials"),
                "Authorization",
                "Basic "
                        + Base64.getEncoder()
                                .encodeToString(basic.getBytes(StandardCharsets.UTF_8)));
    }

    private static String authorize() throws Exception {
        byte[] hash =
                MessageDigest.getInstance("SHA-256")
                        .digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
        return "/oauth2/authorize?"
                + Browser.encode(
                        Map.of(
                                "response_type", "code",
                                "client_id", "lianshen-cli",
                                "redirect_uri", CALLBACK,
                                "scope", "openid profile",
                                "state", "s-1",
                                "code_challenge_method", "S256",
                                "code_challenge",
                                        Base64.getUrlEncoder()
                                                .withoutPadding()
                                                .encodeToString(hash)));
    }

    private JWTClaimsSet verified(String token) throws Exception {
        SignedJWT jwt = SignedJWT.parse(token);
        JWKSet keys = JWKSet.parse(browser.get("/oauth2/jwks").body());
        String id = jwt.getHeader().getKeyID();
        assertThat(jwt.verify(new RSASSAVerifier(keys.getKeyByKeyId(id).toRSAKey()))).isTrue();
        return jwt.getJWTClaimsSet();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }
}
