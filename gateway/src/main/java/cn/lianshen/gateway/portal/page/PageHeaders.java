package cn.lianshen.gateway.portal.page;

import cn.lianshen.gateway.portal.PortalPaths;
import cn.lianshen.gateway.portal.PortalProperties;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Pages load styles and scripts from here only, run none that stands in the page, and are not kept
 * by browsers or proxies. Forms go here, and by way of the login to the issuer.
 */
@Component
final class PageHeaders implements WebFilter, Ordered {
    private final String policy;

    PageHeaders(PortalProperties portal) {
        this.policy =
                "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
                        + " frame-ancestors 'none'; form-action 'self' "
                        + portal.issuer();
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (PortalPaths.isPage(exchange)) {
            HttpHeaders headers = exchange.getResponse().getHeaders();
            headers.set("Content-Security-Policy", policy);
            headers.setCacheControl("no-store");
            // Redirects of forms name where they come from: without it logins would look foreign.
            headers.set("Referrer-Policy", "same-origin");
        }
        return chain.filter(exchange);
    }
}
