package cn.lianshen.gateway.portal.session;

import java.time.Duration;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * Secrets in cookies that scripts cannot read and other sites' forms do not send ({@code HttpOnly},
 * {@code SameSite=Lax}).
 */
@Component
public final class Cookies {
    private final boolean secure;

    Cookies(SessionProperties settings) {
        this.secure = settings.secure();
    }

    public Optional<Secret> read(ServerWebExchange exchange, String name) {
        var cookie = exchange.getRequest().getCookies().getFirst(name);
        return Optional.ofNullable(cookie).flatMap(found -> Secret.parse(found.getValue()));
    }

    public void give(ServerWebExchange exchange, String name, Secret secret, Duration life) {
        set(exchange, name, secret.text(), life);
    }

    public void remove(ServerWebExchange exchange, String name) {
        if (exchange.getRequest().getCookies().containsKey(name)) {
            set(exchange, name, "", Duration.ZERO);
        }
    }

    /** A plain value that is no secret, e.g. the reader's language. */
    public void set(ServerWebExchange exchange, String name, String value, Duration life) {
        exchange.getResponse()
                .addCookie(
                        ResponseCookie.from(name, value)
                                .httpOnly(true)
                                .secure(secure)
                                .sameSite("Lax")
                                .path("/")
                                .maxAge(life)
                                .build());
    }
}
