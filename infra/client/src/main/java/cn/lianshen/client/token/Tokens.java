package cn.lianshen.client.token;

import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Bearer tokens of the demo accounts, by user name. A token is kept and handed out until shortly
 * before its end; threads may ask at once. Names that begin with {@code partner-} are clients of
 * their own, all others people.
 */
public final class Tokens {
    private final URI issuer;
    private final Map<String, Token> kept = new ConcurrentHashMap<>();

    public Tokens(URI issuer) {
        this.issuer = issuer;
    }

    /**
     * A token to send as {@code Authorization: Bearer …}.
     *
     * @throws cn.lianshen.client.ClientFailure in one sentence: unknown user, wrong password,
     *     issuer not there
     */
    public String of(String user) {
        return kept.compute(user, (name, old) -> usable(old) ? old : obtain(name)).value();
    }

    private static boolean usable(@Nullable Token token) {
        return token != null && Instant.now().isBefore(token.usableUntil());
    }

    private Token obtain(String user) {
        try (HttpClient http = browser()) {
            return grant(new Issuer(issuer, http), user).obtain();
        }
    }

    private static Grant grant(Issuer issuer, String user) {
        return user.startsWith("partner-")
                ? new ClientCredentials(issuer, user, "lianshen-partner")
                : new PersonLogin(issuer, user, "lianshen");
    }

    private static HttpClient browser() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }
}
