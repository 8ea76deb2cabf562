package cn.lianshen.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.gateway.sample.GatewayServer;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.cloud.circuitbreaker.resilience4j.ReactiveResilience4JCircuitBreakerFactory;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

class OutageIT extends GatewayServer {

    @Autowired private ReactiveResilience4JCircuitBreakerFactory breakers;

    @Test
    void a_service_that_is_down_is_503_before_and_after_its_breaker_opens() {
        for (int call = 0; call < 8; call++) {
            refused(get("/api/v1/registry/institutions"), 503, "service-unavailable", "学校名录服务");
        }
        assertThat(state("registry")).isEqualTo(CircuitBreaker.State.OPEN);
        refused(get("/api/v1/registry/institutions"), 503, "service-unavailable", "学校名录服务");
    }

    @Test
    void a_service_that_is_slow_is_504() {
        refused(get("/api/v1/approval/slow"), 504, "service-timeout", "审批服务");
    }

    @Test
    void english_readers_get_english() {
        somebody()
                .get()
                .uri("/api/v1/approval/slow")
                .header("Accept-Language", "en")
                .exchange()
                .expectBody()
                .jsonPath("$.detail")
                .value(String.class, text -> assertThat(text).startsWith("The approval service"));
    }

    @Test
    void refusals_never_open_the_breaker() {
        WebTestClient caller = somebody();
        for (int call = 0; call < 20; call++) {
            caller.get()
                    .uri("/api/v1/notification/refused")
                    .exchange()
                    .expectStatus()
                    .isEqualTo(409);
        }
        assertThat(state("notification")).isEqualTo(CircuitBreaker.State.CLOSED);
        assertThat(breaker("notification").getMetrics().getNumberOfFailedCalls()).isZero();
    }

    private CircuitBreaker.State state(String name) {
        return breaker(name).getState();
    }

    private CircuitBreaker breaker(String name) {
        return breakers.getCircuitBreakerRegistry().find(name).orElseThrow();
    }

    private WebTestClient.ResponseSpec get(String path) {
        return somebody().get().uri(path).exchange();
    }

    private static void refused(
            WebTestClient.ResponseSpec answer, int status, String code, String service) {
        answer.expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectHeader()
                .exists("Retry-After")
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo(code)
                .jsonPath("$.detail")
                .value(String.class, text -> assertThat(text).startsWith(service));
    }
}
