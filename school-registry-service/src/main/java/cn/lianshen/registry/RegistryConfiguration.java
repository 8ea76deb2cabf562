package cn.lianshen.registry;

import cn.lianshen.web.PublicPaths;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the parts of the register stand on. */
@Configuration(proxyBeanMethods = false)
class RegistryConfiguration {

    /** Whoever sends a child to a school may look it up without an account. */
    @Bean
    PublicPaths publicPaths() {
        return PublicPaths.of(
                        "/api/v1/registry/institutions",
                        "/api/v1/registry/institutions/{id}",
                        "/api/v1/registry/institutions/{id}/history",
                        "/api/v1/registry/seasons/{id}/results",
                        "/api/v1/registry/supervision/institutions/{id}",
                        "/api/v1/registry/supervision/lists",
                        "/api/v1/registry/supervision/draws",
                        "/api/v1/registry/supervision/draws/{id}",
                        "/api/v1/registry/supervision/draws/{id}/findings",
                        "/api/v1/registry/supervision/satisfactions/summary",
                        "/api/v1/registry/supervision/complaints/{id}",
                        "/api/v1/registry/open-data/**",
                        "/api/v1/registry/licences/**")
                .answering(
                        "/api/v1/registry/licences/verify",
                        "/api/v1/registry/supervision/complaints");
    }

    /** "Today" of a licence is the day in China, wherever the server stands. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Shanghai"));
    }
}
