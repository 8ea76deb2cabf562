package cn.lianshen.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.lianshen.gateway.sample.GatewayServer;
import cn.lianshen.gateway.sample.Streams;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class StreamIT extends GatewayServer {

    private static final Duration TIME_LIMIT = Duration.ofSeconds(2).plusMillis(500);

    /**
     * The service says nothing more before its hello has come through, however slow the machine.
     */
    @Test
    @Timeout(60)
    void a_stream_begins_at_once_and_outlives_the_time_limit() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            long start = System.nanoTime();
            HttpResponse<InputStream> answer =
                    client.send(request(), HttpResponse.BodyHandlers.ofInputStream());
            try (var lines = reader(answer)) {
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                        .startsWith("text/event-stream");
                assertThat(lines.readLine()).isEqualTo(":hello");
                assertThat(lines.readLine()).isEmpty();
                await().until(() -> System.nanoTime() - start > TIME_LIMIT.toNanos());
                Streams.say("after ");
                assertThat(lines.readLine()).isEqualTo("id:1");
                assertThat(lines.readLine()).isEqualTo("event:notice");
                assertThat(lines.readLine()).isEqualTo("data:after 41");
            }
            client.shutdownNow();
        }
    }

    private HttpRequest request() {
        return HttpRequest.newBuilder(address("/api/v1/notification/stream"))
                .header("Authorization", "Bearer " + token())
                .header("Accept", "text/event-stream")
                .header("Last-Event-ID", "41")
                .build();
    }

    private static BufferedReader reader(HttpResponse<InputStream> answer) {
        return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
    }
}
