package cn.lianshen.client.sse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SseStreamTest {
    private final HttpClient http = HttpClient.newHttpClient();
    private final Heard heard = new Heard();
    private final List<String> resumedFrom = new CopyOnWriteArrayList<>();
    private final HttpServer server = server();
    private final AtomicInteger refusals = new AtomicInteger();

    @BeforeEach
    void start() {
        server.createContext("/", this::serve);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        http.shutdownNow();
    }

    @Test
    void a_broken_stream_goes_on_where_it_ended() {
        try (var stream = open("")) {
            await().until(() -> heard.events.size() >= 3);

            assertThat(heard.events.subList(0, 3))
                    .extracting(SseEvent::id)
                    .containsExactly("1", "2", "3");
            assertThat(resumedFrom.subList(0, 3)).containsExactly("none", "1", "2");
            assertThat(stream.lastId()).isNotEmpty();
        }
    }

    @Test
    void a_new_stream_can_go_on_from_an_id() {
        try (var _ = open("7")) {
            await().until(() -> !heard.events.isEmpty());

            assertThat(heard.events.getFirst().id()).isEqualTo("8");
        }
    }

    @Test
    void a_refusal_is_told_and_tried_again() throws InterruptedException {
        refusals.set(2);
        try (var stream = open("")) {
            stream.awaitOpen(Duration.ofSeconds(10));

            assertThat(heard.breaks).hasSizeGreaterThanOrEqualTo(2);
            assertThat(heard.breaks.getFirst()).hasMessageContaining("503");
        }
    }

    /** One event a connection, then the connection ends. */
    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (refusals.getAndDecrement() > 0) {
                exchange.sendResponseHeaders(503, -1);
                return;
            }
            String last = exchange.getRequestHeaders().getFirst("Last-Event-ID");
            resumedFrom.add(last == null ? "none" : last);
            int next = last == null ? 1 : Integer.parseInt(last) + 1;
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(("id: " + next + "\ndata: x\n\n").getBytes(UTF_8));
        }
    }

    private SseStream open(String lastId) {
        var address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/stream");
        return SseStream.open(http, address, () -> "token", lastId, heard);
    }

    private static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
