package cn.lianshen.approval.assessment;

import cn.lianshen.web.Caller;
import cn.lianshen.web.Role;
import java.util.Set;
import org.springframework.core.MethodParameter;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Whoever asks is signed in as a founder. */
final class Somebody implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class;
    }

    @Override
    public Mono<Object> resolveArgument(
            MethodParameter parameter, BindingContext binding, ServerWebExchange exchange) {
        return Mono.just(new Caller("p-0001", Set.of(Role.FOUNDER), null, null));
    }
}
