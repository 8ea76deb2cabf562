package cn.lianshen.gateway.portal;

import java.util.List;
import org.springframework.web.server.ServerWebExchange;

/** Which requests are for people: all but the API, the documents and what is measured. */
public final class PortalPaths {
    private static final List<String> OTHERS =
            List.of("/api/", "/actuator", "/docs", "/swagger-ui", "/webjars/", "/assets/");

    private PortalPaths() {}

    public static boolean isPage(ServerWebExchange exchange) {
        String path = exchange.getRequest().getPath().value();
        return OTHERS.stream().noneMatch(path::startsWith) && !path.equals("/favicon.ico");
    }
}
