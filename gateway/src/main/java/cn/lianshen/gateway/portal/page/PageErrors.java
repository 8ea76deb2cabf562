package cn.lianshen.gateway.portal.page;

import cn.lianshen.gateway.portal.Behalf;
import cn.lianshen.gateway.portal.PortalPaths;
import cn.lianshen.gateway.portal.relay.Refused;
import cn.lianshen.gateway.portal.session.Cookies;
import cn.lianshen.web.problem.TraceId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.codec.HttpMessageWriter;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.reactive.result.view.ViewResolver;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.DisconnectedClientHelper;
import reactor.core.publisher.Mono;

/**
 * The page that says what went wrong and what to do now. Errors of the API go on to the problem
 * handler behind this one.
 */
@Component
final class PageErrors implements ErrorWebExceptionHandler, Ordered {
    private static final Logger LOG = LoggerFactory.getLogger(PageErrors.class);

    private final Frames frames;
    private final Cookies cookies;
    private final ServerResponse.Context context;

    PageErrors(
            Frames frames,
            Cookies cookies,
            List<ViewResolver> views,
            ServerCodecConfigurer codecs) {
        this.frames = frames;
        this.cookies = cookies;
        this.context =
                new ServerResponse.Context() {
                    @Override
                    public List<HttpMessageWriter<?>> messageWriters() {
                        return codecs.getWriters();
                    }

                    @Override
                    public List<ViewResolver> viewResolvers() {
                        return views;
                    }
                };
    }

    @Override
    public int getOrder() {
        return -3;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable error) {
        if (!isForPeople(exchange)
                || exchange.getResponse().isCommitted()
                || DisconnectedClientHelper.isClientDisconnectedException(error)) {
            return Mono.error(error);
        }
        var trouble = Trouble.of(error);
        var trace = trouble.unexpected() ? logged(exchange, error) : "";
        boolean over = error instanceof Refused no && no.fault().is(Behalf.OVER);
        if (over) {
            cookies.remove(exchange, Behalf.COOKIE);
        }
        return frames.of(exchange)
                .onErrorResume(_ -> frames.withoutLogin(exchange))
                .map(frame -> over ? frame.withoutMandate() : frame)
                .flatMap(frame -> page(frame, trouble, trace, place(exchange)))
                .flatMap(page -> page.writeTo(exchange, context));
    }

    /** A page is asked for by a browser; programs get problems everywhere. */
    private static boolean isForPeople(ServerWebExchange exchange) {
        var accept = exchange.getRequest().getHeaders().getFirst(HttpHeaders.ACCEPT);
        return PortalPaths.isPage(exchange)
                && accept != null
                && accept.contains(MediaType.TEXT_HTML_VALUE);
    }

    /** The part of the portal, which may have words of its own for what went wrong. */
    private static String place(ServerWebExchange exchange) {
        return exchange.getRequest().getPath().value().split("/", 3)[1];
    }

    private static Mono<ServerResponse> page(
            Frame frame, Trouble trouble, String trace, String place) {
        Map<String, Object> model = new HashMap<>();
        model.put("frame", frame);
        model.put("trouble", trouble);
        model.put("trace", trace);
        model.put("place", place);
        return ServerResponse.status(trouble.status())
                .contentType(MediaType.TEXT_HTML)
                .headers(headers -> trouble.retryAfter(headers))
                .render("error", model);
    }

    private static String logged(ServerWebExchange exchange, Throwable error) {
        String trace = TraceId.of(exchange.getRequest().getHeaders());
        LOG.error("trace {}: page {} failed", trace, exchange.getRequest().getPath(), error);
        return trace;
    }
}
