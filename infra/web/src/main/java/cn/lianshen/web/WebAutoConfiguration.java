package cn.lianshen.web;

import cn.lianshen.web.body.BodyLimit;
import cn.lianshen.web.body.BodyProperties;
import cn.lianshen.web.idempotency.IdempotencyKeyArgument;
import cn.lianshen.web.json.JsonBodies;
import cn.lianshen.web.json.StrictJson;
import cn.lianshen.web.problem.InputMapping;
import cn.lianshen.web.problem.ProblemHandler;
import cn.lianshen.web.problem.ProblemMapping;
import cn.lianshen.web.problem.ProblemSentences;
import cn.lianshen.web.problem.ProblemTexts;
import cn.lianshen.web.problem.ProblemWriter;
import cn.lianshen.web.problem.SecurityMapping;
import cn.lianshen.web.problem.StatusMapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.http.codec.json.JacksonJsonDecoder;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Problems, strict JSON, body limit and the parameters that controllers of all services take. */
@AutoConfiguration(
        beforeName =
                "org.springframework.boot.webflux.autoconfigure.error.ErrorWebFluxAutoConfiguration")
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
@EnableConfigurationProperties(BodyProperties.class)
public class WebAutoConfiguration {

    @Bean
    ProblemTexts problemTexts(ObjectProvider<ProblemSentences> declared) {
        ResourceBundleMessageSource bundles = new ResourceBundleMessageSource();
        bundles.setBasenames("messages", "lianshen-web");
        bundles.setDefaultEncoding("UTF-8");
        bundles.setFallbackToSystemLocale(false);
        ProblemSentences none = (_, _) -> Optional.empty();
        return new ProblemTexts(bundles, declared.getIfAvailable(() -> none));
    }

    @Bean
    ProblemWriter problemWriter(ProblemTexts texts, JsonMapper json) {
        return new ProblemWriter(texts, json);
    }

    @Bean
    ProblemHandler problemHandler(ObjectProvider<ProblemMapping> declared, ProblemWriter writer) {
        List<ProblemMapping> all = new ArrayList<>(declared.orderedStream().toList());
        all.addAll(List.of(new SecurityMapping(), new InputMapping(), new StatusMapping()));
        return new ProblemHandler(all, writer);
    }

    @Bean
    JsonBodies jsonBodies() {
        return new JsonBodies(StrictJson.mapper());
    }

    @Bean
    BodyLimit bodyLimit(BodyProperties settings) {
        return new BodyLimit(settings);
    }

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebFluxConfigurer lianshenWeb(BodyProperties body) {
        return new WebFluxConfigurer() {
            @Override
            public void configureHttpMessageCodecs(ServerCodecConfigurer codecs) {
                codecs.defaultCodecs()
                        .jacksonJsonDecoder(new JacksonJsonDecoder(StrictJson.mapper()));
                codecs.defaultCodecs().maxInMemorySize((int) body.limit().toBytes());
            }

            @Override
            public void configureArgumentResolvers(ArgumentResolverConfigurer arguments) {
                arguments.addCustomResolver(new IfMatchArgument(), new IdempotencyKeyArgument());
            }
        };
    }
}
