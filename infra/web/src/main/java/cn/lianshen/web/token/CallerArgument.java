package cn.lianshen.web.token;

import cn.lianshen.web.Caller;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Hands controllers their {@link Caller}; on a public path a caller without token gets 401. */
public final class CallerArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class;
    }

    @Override
    public Mono<Object> resolveArgument(
            MethodParameter parameter, BindingContext binding, ServerWebExchange exchange) {
        return of(exchange).cast(Object.class);
    }

    /** The caller of an exchange, or an error that becomes 401. */
    public static Mono<Caller> of(ServerWebExchange exchange) {
        return exchange.getPrincipal()
                .ofType(CallerAuthentication.class)
                .map(CallerAuthentication::caller)
                .switchIfEmpty(
                        Mono.error(() -> new AuthenticationCredentialsNotFoundException("none")));
    }
}
