package cn.lianshen.web.idempotency;

import cn.lianshen.web.Caller;
import cn.lianshen.web.problem.Problem;
import cn.lianshen.web.token.CallerArgument;
import org.springframework.core.MethodParameter;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Hands controllers the {@link IdempotencyKey} of the request, or refuses as that says. */
public final class IdempotencyKeyArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == IdempotencyKey.class;
    }

    @Override
    public Mono<Object> resolveArgument(
            MethodParameter parameter, BindingContext binding, ServerWebExchange exchange) {
        ServerHttpRequest request = exchange.getRequest();
        String value = request.getHeaders().getFirst(IdempotencyKey.HEADER);
        if (value == null) {
            return parameter.isOptional() ? Mono.empty() : Mono.error(missing());
        }
        return CallerArgument.of(exchange).map(caller -> key(caller, value, request));
    }

    private static IdempotencyKey key(Caller caller, String value, ServerHttpRequest request) {
        String target = request.getMethod() + " " + request.getURI().getRawPath();
        return new IdempotencyKey(caller.subject(), value, target);
    }

    private static Throwable missing() {
        return Problem.of(400, "missing-value", IdempotencyKey.HEADER)
                .at(IdempotencyKey.HEADER)
                .asException();
    }
}
