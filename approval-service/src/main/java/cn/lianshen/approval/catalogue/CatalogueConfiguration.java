package cn.lianshen.approval.catalogue;

import cn.lianshen.approval.routing.domain.Router;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One catalogue a process, and the router that works by it. */
@Configuration(proxyBeanMethods = false)
public class CatalogueConfiguration {

    @Bean
    Catalogue catalogue() {
        return new CatalogueReader().read();
    }

    @Bean
    Router router(Catalogue catalogue) {
        return RoutingTables.router(catalogue);
    }
}
