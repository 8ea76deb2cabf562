package cn.lianshen.client.api;

import cn.lianshen.client.ClientFailure;
import cn.lianshen.client.Platform;
import cn.lianshen.client.token.Tokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * Requests to the platform with users' tokens. Every HTTP status is an {@link Answer}; only a
 * server that does not answer at all is a {@link ClientFailure}. Threads may share one.
 */
public final class LianshenClient implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final URI base;
    private final Tokens tokens;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();

    /**
     * A client whose paths begin at an address.
     *
     * @param base the gateway, or one service
     */
    public LianshenClient(URI base, Tokens tokens) {
        this.base = base;
        this.tokens = tokens;
    }

    public static LianshenClient of(Platform platform) {
        return new LianshenClient(platform.gateway(), new Tokens(platform.issuer()));
    }

    /** Commands and reads of one user on cases. */
    public CaseApi casesAs(String user) {
        return new CaseApi(this, user);
    }

    /** One user's notices. */
    public InboxApi inboxOf(String user) {
        return new InboxApi(this, user);
    }

    /** The public register. */
    public RegistryApi registry() {
        return new RegistryApi(this);
    }

    /** Anybody's read; the path with its query, encoded. */
    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer getAs(String user, String path) {
        return send(authorized(request(path), user).GET());
    }

    /**
     * A user's command.
     *
     * @param body written as JSON
     */
    public Answer postAs(String user, String path, Object body, Map<String, String> headers) {
        var request = authorized(request(path), user).header("Content-Type", "application/json");
        headers.forEach(request::header);
        return send(request.POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))));
    }

    /**
     * Puts a user's own thing where the path says.
     *
     * @param body written as JSON
     */
    public Answer putAs(String user, String path, Object body) {
        var request = authorized(request(path), user).header("Content-Type", "application/json");
        return send(request.PUT(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))));
    }

    URI address(String path) {
        return URI.create(base + path);
    }

    Tokens tokens() {
        return tokens;
    }

    HttpClient http() {
        return http;
    }

    /** Breaks off what is still open. */
    @Override
    public void close() {
        http.shutdownNow();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address(path)).timeout(LIMIT);
    }

    private HttpRequest.Builder authorized(HttpRequest.Builder request, String user) {
        return request.header("Authorization", "Bearer " + tokens.of(user));
    }

    private Answer send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        String asked = request.method() + " " + request.uri().getPath();
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            return new Answer(asked, answer.statusCode(), answer.headers(), answer.body());
        } catch (IOException e) {
            throw new ClientFailure(
                    asked + ": " + base + " does not answer: is the platform up?", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ClientFailure(asked + ": interrupted", e);
        }
    }
}
