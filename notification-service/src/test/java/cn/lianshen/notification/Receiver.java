package cn.lianshen.notification;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

/** An HTTP server on this machine that keeps what it is sent: a partner's system, or a gateway. */
public final class Receiver implements AutoCloseable {
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile int status = 204;
    private volatile Runnable beforeAnswer = () -> {};

    public Receiver() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/", this::take);
        server.start();
    }

    /** One request, with the headers that signing needs. */
    public record Request(
            String path, String body, String delivery, String signature, String timestamp) {}

    public String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** What it answers from now on. */
    public void answer(int code) {
        status = code;
    }

    /** What happens between the next requests and their answers. */
    public void beforeAnswering(Runnable action) {
        beforeAnswer = action;
    }

    public List<Request> requests() {
        return List.copyOf(requests);
    }

    /** Returns when it has been sent so many. */
    public List<Request> await(int count) {
        org.awaitility.Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> requests.size() >= count);
        return requests();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            requests.add(
                    new Request(
                            exchange.getRequestURI().getPath(),
                            body,
                            header(exchange, "Lianshen-Delivery"),
                            header(exchange, "Lianshen-Signature")
                                    + header(exchange, "X-Signature"),
                            header(exchange, "X-Timestamp")));
            beforeAnswer.run();
            exchange.getResponseHeaders().add("Location", url("/elsewhere"));
            exchange.sendResponseHeaders(status, -1);
        }
    }

    private static String header(HttpExchange exchange, String name) {
        return Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst(name), "");
    }
}
