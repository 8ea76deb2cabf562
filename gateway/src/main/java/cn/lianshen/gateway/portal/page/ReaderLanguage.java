package cn.lianshen.gateway.portal.page;

import cn.lianshen.gateway.portal.Behalf;
import cn.lianshen.gateway.portal.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.SimpleLocaleContext;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.i18n.LocaleContextResolver;

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
                chain.filter(exchange)
                        .contextWrite(
                                context ->
                                        context.put(Reader.class, Reader.of(exchange).locale())
                                                .putNonNull(
                                                        Behalf.class,
                                                        Behalf.of(exchange).orElse(null)));
    }
}
