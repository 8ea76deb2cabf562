package cn.lianshen.web;

import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.SyncHandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;

/** Hands controllers the {@link IfMatch} of the request, or refuses as that says. */
public final class IfMatchArgument implements SyncHandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == IfMatch.class;
    }

    @Override
    public Object resolveArgumentValue(
            MethodParameter parameter, BindingContext binding, ServerWebExchange exchange) {
        HttpHeaders headers = exchange.getRequest().getHeaders();
        return IfMatch.parse(headers.getFirst(HttpHeaders.IF_MATCH));
    }
}
