package cn.lianshen.registry.licence;

import cn.lianshen.registry.RunningRegistry;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Checks licences as a visitor does. */
record Checks(RunningRegistry registry) {
    static final String VERIFY = "/api/v1/registry/licences/verify";

    /** The verdict on a file. */
    String file(byte[] file, String query) {
        return verdict(
                registry.visitor()
                        .post()
                        .uri(VERIFY + query)
                        .contentType(MediaType.APPLICATION_OCTET_STREAM)
                        .bodyValue(file)
                        .exchange());
    }

    String file(byte[] file) {
        return file(file, "");
    }

    /** The verdict on a token or number. */
    String query(String query) {
        return verdict(registry.visitor().get().uri(VERIFY + query).exchange());
    }

    private static String verdict(WebTestClient.ResponseSpec answer) {
        var body =
                answer.expectStatus()
                        .isOk()
                        .expectBody(VerifyAnswer.class)
                        .returnResult()
                        .getResponseBody();
        return Objects.requireNonNull(body).verdict().code();
    }
}
