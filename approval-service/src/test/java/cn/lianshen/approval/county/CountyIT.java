package cn.lianshen.approval.county;

import cn.lianshen.approval.ApprovalService;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Who may read how counties work. */
class CountyIT extends ApprovalService {
    private static final String OPERATOR = token("p-0010", "operator", null, null);

    @Test
    void operators_read_how_each_county_works_and_nobody_else_does() {
        get(OPERATOR, "/counties")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$[?(@.region == '330327')].lead")
                .isEqualTo("教育局");
        get(OPERATOR, "/counties/330327")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.file")
                .isEqualTo("seeds/src/main/resources/seeds/tenants/cangnan.yaml")
                .jsonPath("$.sections[?(@.code == 'limits')].facts[0].name")
                .isEqualTo("承诺时限：7 个工作日");
        get(OPERATOR, "/counties/000000").expectStatus().isNotFound();
        get(EDU, "/counties").expectStatus().isForbidden();
        get(EDU, "/counties/330327").expectStatus().isForbidden();
    }

    private ResponseSpec get(String token, String path) {
        return http(token).get().uri(path).exchange();
    }
}
