package cn.lianshen.client.sse;

import cn.lianshen.client.ClientFailure;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An open event stream. When the connection breaks it is opened again with {@code Last-Event-ID},
 * until {@link #close}: no event is missed as long as the server replays. A browser's EventSource
 * cannot send a bearer token; this can.
 */
public final class SseStream implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final HttpClient http;
    private final URI address;
    private final Supplier<String> token;
    private final SseListener listener;
    private final CountDownLatch opened = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile String lastId;
    private volatile @Nullable InputStream body;

    private SseStream(
            HttpClient http,
            URI address,
            Supplier<String> token,
            String lastId,
            SseListener listener) {
        this.http = http;
        this.address = address;
        this.token = token;
        this.lastId = lastId;
        this.listener = listener;
    }

    /**
     * Begins to listen, on a thread of its own.
     *
     * @param token asked for at each opening, so that an expired token is replaced
     * @param lastId where to go on from, or empty
     */
    public static SseStream open(
            HttpClient http,
            URI address,
            Supplier<String> token,
            String lastId,
            SseListener listener) {
        var stream = new SseStream(http, address, token, lastId, listener);
        Thread.ofVirtual().name("sse " + address).start(stream::run);
        return stream;
    }

    /**
     * Waits until the server has answered for the first time.
     *
     * @throws ClientFailure when it has not in time
     */
    public void awaitOpen(Duration limit) throws InterruptedException {
        if (!opened.await(limit.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new ClientFailure(
                    "The stream " + address + " was not opened in " + limit.toSeconds() + " s.");
        }
    }

    /** Place in the stream, from which a new one could go on. */
    public String lastId() {
        return lastId;
    }

    @Override
    public void close() {
        closed.countDown();
        InputStream open = body;
        if (open != null) {
            closeQuietly(open);
        }
    }

    private void run() {
        try {
            do {
                listenOnce();
            } while (!closed.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void listenOnce() throws InterruptedException {
        try {
            read(http.send(request(), BodyHandlers.ofInputStream()));
            broken(new IOException("the server ended the stream"));
        } catch (IOException | ClientFailure e) {
            broken(e);
        }
    }

    private void broken(Exception cause) {
        if (closed.getCount() > 0) {
            listener.broken(cause);
        }
    }

    private HttpRequest request() {
        var request =
                HttpRequest.newBuilder(address)
                        .header("Accept", "text/event-stream")
                        .header("Authorization", "Bearer " + token.get());
        return (lastId.isEmpty() ? request : request.header("Last-Event-ID", lastId)).build();
    }

    private void read(HttpResponse<InputStream> answer) throws IOException {
        try (InputStream in = answer.body()) {
            if (answer.statusCode() != 200) {
                throw new IOException("the server answered " + answer.statusCode());
            }
            body = in;
            opened.countDown();
            feed(in);
        }
    }

    private void feed(InputStream in) throws IOException {
        var parser = new SseParser(listener, lastId);
        var bytes = new byte[8192];
        for (int read = in.read(bytes); read >= 0 && closed.getCount() > 0; read = in.read(bytes)) {
            parser.feed(bytes, read);
            lastId = parser.lastId();
        }
    }

    private static void closeQuietly(InputStream open) {
        try {
            open.close();
        } catch (IOException e) {
            // The connection is gone, which is what was wanted.
        }
    }
}
