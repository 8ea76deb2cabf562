package cn.lianshen.client;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An issuer that knows a few people and one partner, and insists on cookie, CSRF token and PKCE
 * like the real one.
 */
public final class FakeIssuer {
    private static final Set<String> PEOPLE =
            Set.of("founder1", "edu1", "edu2", "scjg1", "mz1", "bb1");
    private static final String SESSION = "S=1";

    private final FakeServer server;
    private final AtomicInteger given = new AtomicInteger();
    private volatile Map<String, String> question = Map.of();
    private volatile String user = "";
    public volatile boolean mixesUpState;

    public FakeIssuer(FakeServer server) {
        this.server = server;
        server.at("/.well-known/openid-configuration", this::discovery);
        server.at("/authorize", this::authorize);
        server.at("/login", this::login);
        server.at("/token", this::token);
    }

    /** How many tokens were given out. */
    public int given() {
        return given.get();
    }

    private void discovery(HttpExchange exchange) throws IOException {
        String base = server.address().toString();
        json(
                exchange,
                200,
                "{\"authorization_endpoint\":\"%s/authorize\",\"token_endpoint\":\"%s/token\"}"
                        .formatted(base, base));
    }

    private void authorize(HttpExchange exchange) throws IOException {
        if (!loggedIn(exchange)) {
            question = fields(exchange.getRequestURI().getRawQuery());
            redirect(exchange, "/login");
            return;
        }
        String state = mixesUpState ? "another" : question.get("state");
        redirect(exchange, question.get("redirect_uri") + "?code=c-" + user + "&state=" + state);
    }

    private void login(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("GET")) {
            exchange.getResponseHeaders().set("Set-Cookie", SESSION + "; Path=/; HttpOnly");
            String form =
                    """
                    <form method="post" action="/login"><input name="_csrf" type="hidden" value="k&amp;1"/>
                    <input type="text" name="username"/><input type="password" name="password"/></form>
                    """;
            FakeServer.send(exchange, 200, Map.of("Content-Type", "text/html"), form);
            return;
        }
        Map<String, String> form =
                fields(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        boolean right =
                SESSION.equals(exchange.getRequestHeaders().getFirst("Cookie"))
                        && "k&1".equals(form.get("_csrf"))
                        && "lianshen".equals(form.get("password"))
                        && PEOPLE.contains(String.valueOf(form.get("username")));
        user = right ? String.valueOf(form.get("username")) : "";
        redirect(exchange, right ? "/authorize?continue" : "/login?error");
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> form =
                fields(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        String holder =
                "client_credentials".equals(form.get("grant_type"))
                        ? partner(exchange)
                        : person(form);
        if (holder.isEmpty()) {
            json(exchange, 401, "{\"error\":\"invalid_grant\"}");
            return;
        }
        given.incrementAndGet();
        json(exchange, 200, "{\"access_token\":\"t-%s\",\"expires_in\":300}".formatted(holder));
    }

    private String person(Map<String, String> form) {
        boolean proved =
                challenge(String.valueOf(form.get("code_verifier")))
                        .equals(question.get("code_challenge"));
        return proved && ("c-" + user).equals(form.get("code")) ? user : "";
    }

    private static String partner(HttpExchange exchange) {
        String right =
                "Basic "
                        + Base64.getEncoder()
                                .encodeToString("partner-mz:lianshen-partner".getBytes(UTF_8));
        return right.equals(exchange.getRequestHeaders().getFirst("Authorization"))
                ? "partner-mz"
                : "";
    }

    private boolean loggedIn(HttpExchange exchange) {
        return !user.isEmpty() && SESSION.equals(exchange.getRequestHeaders().getFirst("Cookie"));
    }

    private void redirect(HttpExchange exchange, String location) throws IOException {
        FakeServer.send(exchange, 302, Map.of("Location", location), "");
    }

    private static void json(HttpExchange exchange, int status, String body) throws IOException {
        FakeServer.send(exchange, status, Map.of("Content-Type", "application/json"), body);
    }

    private static Map<String, String> fields(String encoded) {
        var fields = new HashMap<String, String>();
        Arrays.stream(encoded.split("&", -1))
                .map(field -> (field + "=").split("=", -1))
                .forEach(field -> fields.put(field[0], URLDecoder.decode(field[1], UTF_8)));
        return fields;
    }

    private static String challenge(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
