package cn.lianshen.web.token;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.testkit.TestIssuer;
import cn.lianshen.web.sample.SampleServer;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient;

class TokensIT extends SampleServer {

    private static final String ME = "/api/v1/sample/me";

    @Test
    void a_good_token_gives_the_caller() {
        officer()
                .get()
                .uri(ME)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.subject")
                .isEqualTo("p-0003")
                .jsonPath("$.roles[0]")
                .isEqualTo("OFFICER")
                .jsonPath("$.region")
                .isEqualTo("330327")
                .jsonPath("$.bureau")
                .isEqualTo("EDU");
    }

    @Test
    void no_token_is_401_in_chinese() {
        anonymous()
                .get()
                .uri(ME)
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .valueEquals(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .expectHeader()
                .contentType("application/problem+json")
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("unauthenticated")
                .jsonPath("$.type")
                .isEqualTo("https://lianshen.cn/problems/unauthenticated")
                .jsonPath("$.title")
                .isEqualTo("尚未登录")
                .jsonPath("$.instance")
                .isEqualTo(ME);
    }

    @Test
    void tokens_for_others_or_from_others_or_of_yesterday_are_401() {
        Date yesterday = Date.from(Instant.now().minusSeconds(86_400));
        var claims = List.of("officer");
        refuse(ISSUER.token(ISSUER.claims("p-1", claims).audience("elsewhere").build()));
        refuse(ISSUER.token(ISSUER.claims("p-1", claims).expirationTime(yesterday).build()));
        refuse(ISSUER.token(ISSUER.claims("p-1", claims).expirationTime(null).build()));
        refuse(ISSUER.token(ISSUER.claims("p-1", claims).issuer("http://evil").build()));
        refuse(ISSUER.token(ISSUER.claims("p-1", claims).subject(null).build()));
        refuse(TestIssuer.start().token(ISSUER.claims("p-1", claims).build()));
        refuse("not-a-token");
    }

    @Test
    void a_public_path_needs_no_token_but_says_so_where_a_caller_is_needed() {
        anonymous().get().uri("/api/v1/sample/open/hello").exchange().expectStatus().isOk();
        anonymous()
                .get()
                .uri("/api/v1/sample/open/mine")
                .exchange()
                .expectStatus()
                .isUnauthorized();
        anonymous()
                .post()
                .uri("/api/v1/sample/open/hello")
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    void health_metrics_and_info_are_public_and_nothing_else() {
        for (String path : List.of("health", "health/liveness", "prometheus", "info")) {
            anonymous().get().uri("/actuator/" + path).exchange().expectStatus().isOk();
        }
        anonymous().get().uri("/actuator/env").exchange().expectStatus().isUnauthorized();
        officer().get().uri("/actuator/env").exchange().expectStatus().isNotFound();
    }

    @Test
    void no_session_is_kept() {
        HttpHeaders headers =
                officer().get().uri(ME).exchange().returnResult(Void.class).getResponseHeaders();
        assertThat(headers.containsHeader(HttpHeaders.SET_COOKIE)).isFalse();
    }

    private void refuse(String token) {
        WebTestClient.ResponseSpec answer = with(token).get().uri(ME).exchange();
        answer.expectStatus()
                .isUnauthorized()
                .expectHeader()
                .valueEquals(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"")
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("invalid-token");
    }
}
