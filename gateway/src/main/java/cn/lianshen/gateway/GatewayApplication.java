package cn.lianshen.gateway;

import cn.lianshen.web.PublicPaths;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/**
 * The one door: routes to the services, checked tokens, limits, the API documents, and the portal
 * for people.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class GatewayApplication {

    public static void main(String[] args) {
        SpringApplication.run(GatewayApplication.class, args);
    }

    /** What services open to all, what pages load, and the documents of the API. */
    @Bean
    PublicPaths publicPaths() {
        return PublicPaths.of(
                        "/assets/**",
                        "/favicon.ico",
                        "/docs",
                        "/docs/**",
                        "/swagger-ui/**",
                        "/webjars/**",
                        "/api/v1/approval/catalogue/**",
                        "/api/v1/approval/assessments",
                        "/api/v1/approval/figures/public",
                        "/api/v1/approval/publicities",
                        "/api/v1/approval/publicities/{id}",
                        "/api/v1/registry/supervision/complaints/{id}",
                        "/api/v1/registry/institutions/**",
                        "/api/v1/registry/seasons/{id}/results",
                        "/api/v1/registry/supervision/institutions/{id}",
                        "/api/v1/registry/supervision/lists",
                        "/api/v1/registry/supervision/draws",
                        "/api/v1/registry/supervision/draws/{id}",
                        "/api/v1/registry/supervision/draws/{id}/findings",
                        "/api/v1/registry/supervision/satisfactions/summary",
                        "/api/v1/registry/open-data/**",
                        "/api/v1/registry/licences/**")
                .answering(
                        "/api/v1/registry/licences/verify",
                        "/api/v1/registry/supervision/complaints",
                        "/api/v1/approval/publicities/{id}/objections");
    }
}
