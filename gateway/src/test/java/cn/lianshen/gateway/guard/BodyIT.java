package cn.lianshen.gateway.guard;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.gateway.sample.GatewayServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.RepeatedTest;

class BodyIT extends GatewayServer {

    private final byte[] threeMegabytes = new byte[3 << 20];

    @RepeatedTest(10) // an answer given before the body has come is lost at random
    void three_megabytes_are_too_many() throws Exception {
        assertTooLarge(post(HttpRequest.BodyPublishers.ofByteArray(threeMegabytes)));
    }

    @RepeatedTest(10)
    void three_megabytes_in_pieces_are_too_many() throws Exception {
        assertTooLarge(
                post(
                        HttpRequest.BodyPublishers.ofInputStream(
                                () -> new ByteArrayInputStream(threeMegabytes))));
    }

    private static void assertTooLarge(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"body-too-large\"");
    }

    private HttpResponse<String> post(HttpRequest.BodyPublisher body)
            throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(address("/api/v1/approval/cases"))
                        .header("Authorization", "Bearer " + token())
                        .header("Content-Type", "application/json")
                        .POST(body)
                        .build();
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
