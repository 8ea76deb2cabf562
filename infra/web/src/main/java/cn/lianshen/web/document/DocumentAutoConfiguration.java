package cn.lianshen.web.document;

import cn.lianshen.web.Caller;
import cn.lianshen.web.IfMatch;
import cn.lianshen.web.PublicPaths;
import cn.lianshen.web.idempotency.IdempotencyKey;
import io.swagger.v3.oas.models.OpenAPI;
import java.util.Objects;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.providers.SpringDocJavadocProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** The API document of a service at {@code /api/v1/<service>/openapi.json}, OpenAPI 3.1. */
@AutoConfiguration(
        beforeName = {
            "org.springdoc.core.configuration.SpringDocConfiguration",
            "org.springdoc.core.configuration.SpringDocJavadocConfiguration"
        })
@ConditionalOnProperty("lianshen.web.document.service")
@EnableConfigurationProperties(DocumentProperties.class)
public class DocumentAutoConfiguration {

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Caller.class, IfMatch.class, IdempotencyKey.class);
    }

    @Bean
    OpenAPI lianshenDocument(DocumentProperties settings) {
        return DocumentFrame.of(settings);
    }

    @Bean
    SpringDocJavadocProvider javadocTexts() {
        return new JavadocTexts();
    }

    @Bean
    OperationCustomizer headerParameters() {
        return new HeaderParameters();
    }

    /** A Javadoc of one sentence becomes summary and description alike; once is enough. */
    @Bean
    OpenApiCustomizer saidOnce() {
        return document ->
                document.getPaths().values().stream()
                        .flatMap(path -> path.readOperations().stream())
                        .filter(o -> Objects.equals(o.getSummary(), o.getDescription()))
                        .forEach(operation -> operation.setDescription(null));
    }

    @Bean
    OpenApiCustomizer problemAnswers(ObjectProvider<PublicPaths> open) {
        return new ProblemAnswers(open.getIfAvailable(PublicPaths::of));
    }
}
