package cn.lianshen.gateway.portal.page;

import cn.lianshen.gateway.portal.Behalf;
import cn.lianshen.gateway.portal.Reader;
import cn.lianshen.gateway.portal.session.LoggedIn;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.SimpleLocaleContext;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.server.i18n.LocaleContextResolver;
import reactor.core.publisher.Mono;

/** Makes known to templates, and to what asks the services, who reads and for whom. */
@Configuration(proxyBeanMethods = false)
class ReaderLanguage {

    @Bean
    LocaleContextResolver localeContextResolver() {
        return new LocaleContextResolver() {
            @Override
            public LocaleContext resolveLocaleContext(ServerWebExchange exchange) {
                return new SimpleLocaleContext(Reader.of(exchange).locale());
            }

            @Override
            public void setLocaleContext(
                    ServerWebExchange exchange, @Nullable LocaleContext locale) {
                throw new UnsupportedOperationException("the reader's cookie says it");
            }
        };
    }

    @Bean
    WebFilter readerFilter() {
        return (exchange, chain) ->
                mandate(exchange).flatMap(mandate -> filter(exchange, chain, mandate.orElse(null)));
    }

    /** Known once security has been passed, which stands before this. */
    private static Mono<Optional<UUID>> mandate(ServerWebExchange exchange) {
        return exchange.getRequest().getCookies().containsKey(Behalf.COOKIE)
                ? exchange.getPrincipal()
                        .ofType(LoggedIn.class)
                        .map(in -> Behalf.of(exchange, in.login()))
                        .defaultIfEmpty(Optional.empty())
                : Mono.just(Optional.empty());
    }

    private static Mono<Void> filter(
            ServerWebExchange exchange, WebFilterChain chain, @Nullable UUID mandate) {
        return chain.filter(exchange)
                .contextWrite(
                        context ->
                                context.put(Reader.class, Reader.of(exchange).locale())
                                        .putNonNull(Behalf.class, mandate));
    }
}
