package cn.lianshen.web.document;

import cn.lianshen.web.sample.SampleServer;
import org.junit.jupiter.api.Test;

class DocumentIT extends SampleServer {

    @Test
    void the_document_is_public_and_complete() {
        anonymous()
                .get()
                .uri("/api/v1/sample/openapi.json")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.openapi")
                .isEqualTo("3.1.0")
                .jsonPath("$.info.title")
                .isEqualTo("Sample")
                .jsonPath("$.servers[0].url")
                .isEqualTo("/")
                .jsonPath("$.components.securitySchemes.bearer.scheme")
                .isEqualTo("bearer")
                .jsonPath("$.components.schemas.Problem.properties.code.type")
                .isEqualTo("string")
                .jsonPath("$.paths['/api/v1/sample/me'].get.parameters")
                .doesNotExist()
                .jsonPath("$.paths['/api/v1/sample/me'].get.responses.default['$ref']")
                .isEqualTo("#/components/responses/Problem")
                .jsonPath("$.paths['/api/v1/sample/open/hello'].get.security")
                .isEmpty()
                .jsonPath("$.paths['/api/v1/sample/notes'].post.parameters[0].name")
                .isEqualTo("Idempotency-Key")
                .jsonPath("$.paths['/api/v1/sample/notes/{id}'].post.parameters[1].name")
                .isEqualTo("If-Match");
    }
}
