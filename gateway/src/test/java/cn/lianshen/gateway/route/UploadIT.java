package cn.lianshen.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.gateway.sample.GatewayServer;
import cn.lianshen.testkit.EndlessUpload;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import reactor.adapter.JdkFlowAdapter;
import reactor.core.publisher.Flux;

/** Files on their way through the gateway. */
@Timeout(60)
class UploadIT extends GatewayServer {

    private static final long GIGABYTE = 1L << 30;

    /** Far over the limit, and sent to its end within seconds on a busy machine. */
    private static final long TOO_MUCH = 64L << 20;

    @Test
    void a_file_larger_than_other_bodies_passes() throws Exception {
        var answer = post("/counted", BodyPublishers.ofByteArray(new byte[7 << 20]), false);
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).isEqualTo("" + (7 << 20));
    }

    /** The registry is away in these tests: what it would take is read to its end all the same. */
    @Test
    void a_county_s_table_may_be_as_large_and_nothing_larger() throws Exception {
        var table = "/api/v1/registry/imports";
        var large = BodyPublishers.ofByteArray(new byte[7 << 20]);
        var answer = send(table, large, false);
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("\"code\":\"service-unavailable\"");
        var larger = BodyPublishers.ofByteArray(new byte[9 << 20]);
        assertTooLarge(send(table, larger, false), "body-too-large");
    }

    @Test
    void a_slow_file_outlives_the_time_limit() throws Exception {
        var pieces =
                Flux.interval(Duration.ofMillis(500))
                        .take(7)
                        .map(_ -> ByteBuffer.wrap(new byte[1000]));
        var slow = BodyPublishers.fromPublisher(JdkFlowAdapter.publisherToFlowPublisher(pieces));
        long start = System.nanoTime();
        assertThat(post("/counted", slow, false).body()).isEqualTo("7000");
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isGreaterThan(Duration.ofSeconds(3));
    }

    @Test
    void a_gigabyte_that_is_announced_is_refused_before_it_is_sent() throws Exception {
        var sent = new AtomicLong();
        var body =
                BodyPublishers.fromPublisher(
                        BodyPublishers.ofInputStream(() -> zeros(sent, GIGABYTE)), GIGABYTE);
        assertTooLarge(post("/counted", body, true), "body-too-large");
        assertThat(sent).hasValue(0);
    }

    @RepeatedTest(5)
    void a_gigabyte_in_pieces_is_refused_soon_after_the_limit() throws Exception {
        var head =
                String.join(
                        "\r\n",
                        "POST /api/v1/approval/documents/counted HTTP/1.1",
                        "Host: x",
                        "Authorization: Bearer " + token());
        var upload = EndlessUpload.to(port, head, "");

        assertThat(upload.sent()).isBetween(8L << 20, GIGABYTE / 2);
        assertThat(upload.answer())
                .startsWith("HTTP/1.1 413")
                .contains("\"code\":\"body-too-large\"");
    }

    @RepeatedTest(5)
    void who_does_not_look_while_sending_reads_the_answer_afterwards() throws Exception {
        var body = BodyPublishers.ofInputStream(() -> zeros(new AtomicLong(), TOO_MUCH));
        assertTooLarge(post("/counted", body, false), "body-too-large");
    }

    @RepeatedTest(5)
    void what_the_service_says_of_a_file_is_read() throws Exception {
        var seven = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[7 << 20]));
        assertTooLarge(post("/enough", seven, false), "file-too-large");
    }

    private static void assertTooLarge(HttpResponse<String> answer, String code) {
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
    }

    private HttpResponse<String> post(String path, BodyPublisher body, boolean askFirst)
            throws Exception {
        return send("/api/v1/approval/documents" + path, body, askFirst);
    }

    private HttpResponse<String> send(String path, BodyPublisher body, boolean askFirst)
            throws Exception {
        var request =
                HttpRequest.newBuilder(address(path))
                        .version(HttpClient.Version.HTTP_1_1)
                        .expectContinue(askFirst)
                        .header("Authorization", "Bearer " + token())
                        .POST(body)
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private static InputStream zeros(AtomicLong sent, long length) {
        return new InputStream() {
            @Override
            public int read() {
                throw new UnsupportedOperationException("read in pieces");
            }

            @Override
            public int read(byte[] into, int offset, int most) {
                return sent.addAndGet(most) > length ? -1 : most;
            }
        };
    }
}
