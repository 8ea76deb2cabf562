package cn.lianshen.notification;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of a stream that keeps what it gets. */
public final class SseClient implements AutoCloseable {
    private final HttpClient http = HttpClient.newHttpClient();
    private final List<Frame> frames = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Integer> status = new CompletableFuture<>();
    private volatile boolean ended;

    /** One frame; what it has not is empty. */
    public record Frame(String id, String event, String data, String comment) {
        static final Frame EMPTY = new Frame("", "", "", "");

        Frame with(String line) {
            if (line.startsWith("id:")) {
                return new Frame(line.substring(3), event, data, comment);
            }
            if (line.startsWith("event:")) {
                return new Frame(id, line.substring(6), data, comment);
            }
            if (line.startsWith("data:")) {
                return new Frame(id, event, data + line.substring(5), comment);
            }
            return line.startsWith(":") ? new Frame(id, event, data, line.substring(1)) : this;
        }

        public JsonNode json() {
            return JsonMapper.shared().readTree(data);
        }
    }

    static SseClient open(String address, String token, String lastEventId) {
        var request =
                HttpRequest.newBuilder(URI.create(address))
                        .header("Authorization", "Bearer " + token)
                        .header("Accept", "text/event-stream");
        if (!lastEventId.isEmpty()) {
            request.header("Last-Event-ID", lastEventId);
        }
        var client = new SseClient();
        Thread.ofVirtual().start(() -> client.listen(request.build()));
        return client;
    }

    public int status() {
        return status.join();
    }

    public boolean ended() {
        return ended;
    }

    public List<Frame> notices() {
        return frames.stream().filter(frame -> frame.event().equals("notice")).toList();
    }

    public List<String> codes() {
        return notices().stream().map(notice -> notice.json().get("code").asString()).toList();
    }

    public List<String> comments() {
        return frames.stream().map(Frame::comment).filter(comment -> !comment.isEmpty()).toList();
    }

    /** What a browser would send as {@code Last-Event-ID}. */
    public String lastEventId() {
        return frames.stream()
                .map(Frame::id)
                .filter(id -> !id.isEmpty())
                .reduce("", (_, later) -> later);
    }

    @Override
    public void close() {
        http.shutdownNow();
    }

    private void listen(HttpRequest request) {
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofLines());
            status.complete(answer.statusCode());
            read(answer.body());
        } catch (Exception e) {
            status.completeExceptionally(e);
        } finally {
            ended = true;
        }
    }

    private void read(Stream<String> lines) {
        var frame = Frame.EMPTY;
        for (var line : (Iterable<String>) lines::iterator) {
            if (line.isEmpty()) {
                frames.add(frame);
                frame = Frame.EMPTY;
            } else {
                frame = frame.with(line);
            }
        }
    }
}
