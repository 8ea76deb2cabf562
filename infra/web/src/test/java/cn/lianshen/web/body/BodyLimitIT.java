package cn.lianshen.web.body;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.web.sample.SampleServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class BodyLimitIT extends SampleServer {

    private final byte[] threeMegabytes = filled(3 << 20);

    @RepeatedTest(10) // an answer given before the body has come is lost at random
    void an_announced_length_over_the_limit_is_413() throws Exception {
        assertTooLarge(post(HttpRequest.BodyPublishers.ofByteArray(threeMegabytes), false));
    }

    @RepeatedTest(10)
    void a_chunked_body_over_the_limit_is_413() throws Exception {
        assertTooLarge(post(chunked(threeMegabytes), false));
    }

    @Test
    void who_asks_before_sending_is_refused_before_sending() throws Exception {
        AtomicBoolean sent = new AtomicBoolean();
        assertTooLarge(post(announced(4L << 30, () -> sent.set(true)), true));
        assertThat(sent).isFalse();
    }

    @Test
    void the_limit_itself_is_taken() throws Exception {
        HttpResponse<String> answer = post(chunked(filled(1 << 20)), false);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"code\":\"malformed-json\"");
    }

    @Test
    void files_have_a_limit_of_their_own() throws Exception {
        var counted = post("/files/counted", chunked(threeMegabytes), false);
        assertThat(counted.statusCode()).isEqualTo(200);
        assertThat(counted.body()).isEqualTo("" + threeMegabytes.length);

        var announced = HttpRequest.BodyPublishers.ofByteArray(filled(5 << 20));
        assertThat(post("/files/counted", announced, false).body()).contains("4096 KiB");
        assertThat(post("/files/counted", chunked(filled(5 << 20)), false).statusCode())
                .isEqualTo(413);
    }

    @RepeatedTest(10)
    void who_is_refused_unread_for_another_reason_reads_that_too() throws Exception {
        var answer = post("/files/nowhere", chunked(threeMegabytes), false);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("\"code\":\"not-found\"");
    }

    private static void assertTooLarge(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("content-type"))
                .hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"body-too-large\"", "1024 KiB");
    }

    private static HttpRequest.BodyPublisher chunked(byte[] body) {
        return HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
    }

    private static HttpRequest.BodyPublisher announced(long length, Runnable onSent) {
        return HttpRequest.BodyPublishers.fromPublisher(
                HttpRequest.BodyPublishers.ofInputStream(
                        () -> {
                            onSent.run();
                            return InputStream.nullInputStream();
                        }),
                length);
    }

    private HttpResponse<String> post(HttpRequest.BodyPublisher body, boolean askFirst)
            throws IOException, InterruptedException {
        return post("/parsed", body, askFirst);
    }

    private HttpResponse<String> post(String path, HttpRequest.BodyPublisher body, boolean askFirst)
            throws IOException, InterruptedException {
        String token = ISSUER.token("p-0001", List.of("founder"), null, null);
        HttpRequest request =
                HttpRequest.newBuilder(
                                URI.create("http://127.0.0.1:" + port + "/api/v1/sample" + path))
                        .expectContinue(askFirst)
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(body)
                        .build();
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private static byte[] filled(int size) {
        byte[] bytes = new byte[size];
        Arrays.fill(bytes, (byte) 'a');
        return bytes;
    }
}
