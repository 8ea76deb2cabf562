package cn.lianshen.client.token;

import cn.lianshen.client.ClientFailure;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** A person logs in to the portal as a browser does: cookies are kept, redirects followed. */
public final class PortalLogin {
    private static final String PASSWORD = "lianshen";

    private PortalLogin() {}

    /**
     * A client that holds the person's session.
     *
     * @throws ClientFailure when the portal does not answer or the login is refused
     */
    public static HttpClient as(String user, URI portal) {
        var client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .cookieHandler(new CookieManager())
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build();
        var page = LoginPage.of(send(client, HttpRequest.newBuilder(portal.resolve("/home"))));
        var form =
                HttpRequest.BodyPublishers.ofString(
                        Form.encode(page.filled(user, PASSWORD)), StandardCharsets.UTF_8);
        var answer =
                send(
                        client,
                        HttpRequest.newBuilder(page.action())
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(form));
        if (answer.statusCode() != 200
                || !answer.uri().getAuthority().equals(portal.getAuthority())) {
            throw new ClientFailure(
                    user + " was not let in: " + answer.uri() + " " + answer.statusCode());
        }
        return client;
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
        try {
            return client.send(
                    request.header("Accept", "text/html").build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new ClientFailure("The portal does not answer: is the platform up?", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ClientFailure("interrupted", e);
        }
    }
}
