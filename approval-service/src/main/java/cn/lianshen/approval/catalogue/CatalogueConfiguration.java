package cn.lianshen.approval.catalogue;

import cn.lianshen.approval.routing.domain.Router;
import cn.lianshen.approval.routing.domain.StopRulesInForce;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One catalogue a process, and the router and the stop rules that work by it. */
@Configuration(proxyBeanMethods = false)
public class CatalogueConfiguration {

    @Bean
    Catalogue catalogue() {
        return new CatalogueReader().read();
    }

    @Bean
    Table<Sample> samples(Catalogue catalogue) {
        return new CatalogueReader().samples(catalogue);
    }

    @Bean
    Router router(Catalogue catalogue) {
        return RoutingTables.router(catalogue);
    }

    @Bean
    RuleSentences ruleSentences(Catalogue catalogue, MessageSource messages) {
        return new RuleSentences(catalogue, messages);
    }

    @Bean
    PreconditionsInForce preconditions(Catalogue catalogue) {
        return new PreconditionsInForce(catalogue);
    }

    @Bean
    StopRulesInForce stopRules(Catalogue catalogue) {
        return RoutingTables.stopRules(catalogue);
    }
}
