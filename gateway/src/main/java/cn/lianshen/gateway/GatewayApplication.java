package cn.lianshen.gateway;

import cn.lianshen.web.PublicPaths;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/**
 * The one door: routes to the services, checked tokens, limits, and the API documents for people.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class GatewayApplication {

    public static void main(String[] args) {
        SpringApplication.run(GatewayApplication.class, args);
    }

    /** What the registry opens to citizens, and the pages that explain the API. */
    @Bean
    PublicPaths publicPaths() {
        return PublicPaths.of(
                "/",
                "/index.html",
                "/favicon.ico",
                "/docs",
                "/docs/**",
                "/swagger-ui/**",
                "/webjars/**",
                "/api/v1/registry/institutions/**",
                "/api/v1/registry/open-data/**");
    }
}
