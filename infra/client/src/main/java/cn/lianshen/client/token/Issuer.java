package cn.lianshen.client.token;

import cn.lianshen.client.ClientFailure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The OpenID issuer's end of the line: its published endpoints, requests to it, its token answer.
 */
final class Issuer {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration LIMIT = Duration.ofSeconds(15);

    private final URI address;
    private final HttpClient http;

    Issuer(URI address, HttpClient http) {
        this.address = address;
        this.http = http;
    }

    /** An endpoint by its name in the discovery document, e.g. {@code token_endpoint}. */
    URI endpoint(String name) {
        var discovery = URI.create(address + "/.well-known/openid-configuration");
        return URI.create(text(json(get(discovery)), name));
    }

    HttpResponse<String> get(URI uri) {
        return send(HttpRequest.newBuilder(uri).header("Accept", "text/html, */*"));
    }

    HttpResponse<String> post(URI uri, Map<String, String> form, String... headers) {
        var request =
                HttpRequest.newBuilder(uri)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(Form.encode(form)));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** The token in an answer of the token endpoint. */
    Token token(HttpResponse<String> answer) {
        JsonNode body = json(answer);
        if (answer.statusCode() != 200) {
            throw new ClientFailure("The issuer gave no token: " + text(body, "error") + ".");
        }
        long seconds = Math.max(0, body.path("expires_in").asLong(0) - 60);
        return new Token(text(body, "access_token"), Instant.now().plusSeconds(seconds));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(LIMIT).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new ClientFailure(
                    "The issuer " + address + " does not answer: is the platform up?", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ClientFailure("Interrupted while waiting for the issuer.", e);
        }
    }

    private JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JacksonException e) {
            throw unexpected(answer, e);
        }
    }

    private String text(JsonNode body, String name) {
        String text = body.path(name).asString("");
        if (text.isEmpty()) {
            throw new ClientFailure("The issuer " + address + " answered without " + name + ".");
        }
        return text;
    }

    private static ClientFailure unexpected(HttpResponse<String> answer, Exception cause) {
        return new ClientFailure(
                "The issuer answered "
                        + answer.statusCode()
                        + " without JSON at "
                        + answer.uri()
                        + ".",
                cause);
    }
}
