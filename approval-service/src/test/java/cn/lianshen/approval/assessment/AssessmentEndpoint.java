package cn.lianshen.approval.assessment;

import cn.lianshen.approval.catalogue.CatalogueConfiguration;
import cn.lianshen.approval.classification.ClassificationConfiguration;
import cn.lianshen.approval.clock.ChinaTime;
import cn.lianshen.approval.clock.ClockConfiguration;
import cn.lianshen.approval.naming.NamingConfiguration;
import cn.lianshen.web.WebAutoConfiguration;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.context.reactive.AnnotationConfigReactiveWebApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.reactive.config.EnableWebFlux;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The endpoint with the real seeds, calendar, JSON and problems, without a server or a database.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AssessmentEndpoint {

    private static final String PATH = "/api/v1/approval/assessments";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private @Nullable WebTestClient bound;

    private final AnnotationConfigReactiveWebApplicationContext context =
            new AnnotationConfigReactiveWebApplicationContext();

    @TestConfiguration(proxyBeanMethods = false)
    @EnableWebFlux
    @ComponentScan(
            basePackageClasses = CatalogueConfiguration.class,
            useDefaultFilters = false,
            includeFilters = @ComponentScan.Filter(RestController.class))
    @Import({
        WebAutoConfiguration.class,
        CatalogueConfiguration.class,
        ClockConfiguration.class,
        NamingConfiguration.class,
        ClassificationConfiguration.class,
        Advice.class,
        Assessor.class,
        Rulings.class,
        AssessmentController.class
    })
    static class Slice {

        @Bean
        JsonMapper json() {
            return JsonMapper.builder().build();
        }

        @Bean
        OwnDocuments none() {
            return _ -> Mono.just(Map.of());
        }

        @Bean
        WebFluxConfigurer somebody() {
            return new WebFluxConfigurer() {
                @Override
                public void configureArgumentResolvers(ArgumentResolverConfigurer arguments) {
                    arguments.addCustomResolver(new Somebody());
                }
            };
        }

        @Bean
        Clock countyClock() {
            return Clock.system(ChinaTime.ZONE);
        }

        @Bean
        MessageSource messageSource() {
            ResourceBundleMessageSource bundle = new ResourceBundleMessageSource();
            bundle.setBasename("messages");
            bundle.setDefaultEncoding("UTF-8");
            bundle.setFallbackToSystemLocale(false);
            return bundle;
        }
    }

    @BeforeAll
    void start() {
        context.register(Slice.class);
        context.refresh();
    }

    @AfterAll
    void stop() {
        context.close();
    }

    private WebTestClient client() {
        WebTestClient ready = bound;
        if (ready == null) {
            ready = WebTestClient.bindToApplicationContext(context).build();
            bound = ready;
        }
        return ready;
    }

    WebTestClient.ResponseSpec ask(String body) {
        return ask(body, "zh-CN");
    }

    WebTestClient.ResponseSpec ask(String body, String language) {
        return client().post()
                .uri(PATH)
                .header("Content-Type", "application/json")
                .header("Accept-Language", language)
                .bodyValue(body)
                .exchange();
    }

    WebTestClient.ResponseSpec guide(String query) {
        return client().get().uri(PATH + "?" + query).exchange();
    }

    WebTestClient.BodyContentSpec catalogue(String language) {
        return client().get()
                .uri("/api/v1/approval/catalogue")
                .header("Accept-Language", language)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody();
    }

    /** The answer to a question that can be answered. */
    JsonNode answer(String body) {
        byte[] answer =
                ask(body).expectStatus().isOk().expectBody().returnResult().getResponseBody();
        return JSON.readTree(answer);
    }

    /** A direct application for a kindergarten in Cangnan on a day, with further members. */
    WebTestClient.BodyContentSpec kindergarten(String at, String more) {
        String body =
                """
                {"region": "330327", "item": "PS02", "entryMode": "direct", "kind": "KG",
                 "classification": "NON_PROFIT", "at": "%s"%s}
                """
                        .formatted(at, more);
        return ask(body).expectStatus().isOk().expectBody();
    }
}
