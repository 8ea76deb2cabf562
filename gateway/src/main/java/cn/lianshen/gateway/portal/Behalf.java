package cn.lianshen.gateway.portal;

import cn.lianshen.web.Role;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.server.ServerWebExchange;
import reactor.util.context.ContextView;

/**
 * For whom an officer fills in founders' pages (代办): a mandate, remembered in the browser until the
 * officer stops. It is no secret, since it is worth nothing without that officer's login.
 */
public final class Behalf {
    public static final String COOKIE = "LIANSHEN_BEHALF";

    /** Names the mandate to approval-service. */
    public static final String HEADER = "On-Behalf-Of";

    private static final List<String> PAGES = List.of("/applications", "/cases", "/files");

    private Behalf() {}

    /** The mandate by which this page is asked for; founders act for themselves. */
    public static Optional<UUID> of(ServerWebExchange exchange) {
        var cookie = exchange.getRequest().getCookies().getFirst(COOKIE);
        var path = exchange.getRequest().getPath().value();
        return cookie != null && PAGES.stream().anyMatch(path::startsWith)
                ? id(cookie.getValue())
                : Optional.empty();
    }

    /** The same, for whoever stands far from the request. */
    public static Optional<UUID> of(ContextView context) {
        return context.getOrEmpty(Behalf.class);
    }

    /** Who may act for others. */
    public static Role by() {
        return Role.OFFICER;
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
