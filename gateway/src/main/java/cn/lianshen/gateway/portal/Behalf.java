package cn.lianshen.gateway.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.lianshen.gateway.portal.session.Login;
import cn.lianshen.web.Role;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.server.ServerWebExchange;
import reactor.util.context.ContextView;

/**
 * For whom an officer fills in founders' pages (代办): a mandate, remembered in the browser until the
 * officer stops, logs out or is told that it has ended. It is no secret, since it is worth nothing
 * without that officer's login: left behind, it changes nothing for who logs in next.
 */
public final class Behalf {
    public static final String COOKIE = "LIANSHEN_BEHALF";

    /** Names the mandate to approval-service. */
    public static final String HEADER = "On-Behalf-Of";

    /** How approval-service calls a mandate that has ended, or is another officer's. */
    public static final String OVER = "mandate-not-valid";

    private static final List<String> PAGES = List.of("/applications", "/cases", "/files");
    private static final String AND = "_";

    private Behalf() {}

    /** What the browser remembers when this officer begins to act. */
    public static String cookie(UUID mandate, Login officer) {
        return mandate + AND + mark(officer);
    }

    /** The mandate by which this page is asked for; founders act for themselves. */
    public static Optional<UUID> of(ServerWebExchange exchange, Login login) {
        var path = exchange.getRequest().getPath().value();
        return PAGES.stream().anyMatch(path::startsWith)
                ? remembered(exchange, login)
                : Optional.empty();
    }

    /** The same, for whoever stands far from the request. */
    public static Optional<UUID> of(ContextView context) {
        return context.getOrEmpty(Behalf.class);
    }

    /** The mandate by which this login acts at this browser; none when it is another's. */
    public static Optional<UUID> remembered(ServerWebExchange exchange, Login login) {
        var cookie = exchange.getRequest().getCookies().getFirst(COOKIE);
        if (cookie == null || !login.is(Role.OFFICER)) {
            return Optional.empty();
        }
        var parts = cookie.getValue().split(AND, 2);
        return parts.length == 2 && parts[1].equals(mark(login)) ? id(parts[0]) : Optional.empty();
    }

    /** A subject may hold characters that a cookie may not. */
    private static String mark(Login officer) {
        return UUID.nameUUIDFromBytes(officer.subject().getBytes(UTF_8)).toString();
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
