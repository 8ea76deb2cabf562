package cn.lianshen.gateway.portal;

import cn.lianshen.web.problem.ProblemLanguage;
import java.util.Locale;
import org.springframework.web.server.ServerWebExchange;
import reactor.util.context.ContextView;

/**
 * How somebody wants to read: in which language, and whether in large type with high contrast
 * (适老化). Both are remembered in the browser for a year.
 */
public record Reader(Locale locale, boolean elder) {
    public static final String LANGUAGE = "LIANSHEN_LANG";
    public static final String ELDER = "LIANSHEN_ELDER";

    public static Reader of(ServerWebExchange exchange) {
        return new Reader(locale(exchange), "on".equals(cookie(exchange, ELDER)));
    }

    /** The reader of the request that is being answered, for whoever stands far from it. */
    public static Locale language(ContextView context) {
        Locale known = context.getOrDefault(Reader.class, null);
        return known == null ? Locale.CHINESE : known;
    }

    private static Locale locale(ServerWebExchange exchange) {
        return switch (cookie(exchange, LANGUAGE)) {
            case "zh" -> Locale.CHINESE;
            case "en" -> Locale.ENGLISH;
            default -> ProblemLanguage.of(exchange.getRequest().getHeaders());
        };
    }

    private static String cookie(ServerWebExchange exchange, String name) {
        var cookie = exchange.getRequest().getCookies().getFirst(name);
        return cookie == null ? "" : cookie.getValue();
    }
}
