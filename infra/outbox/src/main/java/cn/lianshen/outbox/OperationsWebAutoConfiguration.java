package cn.lianshen.outbox;

import cn.lianshen.web.Caller;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.context.annotation.Bean;

/** How the service stands, in whatever publishes or reads and has infra/web and health checks. */
@AutoConfiguration(
        after = {RelayAutoConfiguration.class, ConsumerAutoConfiguration.class},
        afterName =
                "org.springframework.boot.health.autoconfigure.actuate.endpoint.HealthEndpointAutoConfiguration")
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
@ConditionalOnClass({Caller.class, HealthEndpoint.class})
@ConditionalOnBean(HealthEndpoint.class)
@ConditionalOnProperty("lianshen.web.document.service")
public class OperationsWebAutoConfiguration {
    @Bean
    OperationsController operationsController(
            ObjectProvider<Relay> relays,
            ObjectProvider<MeterRegistry> registry,
            HealthEndpoint health) {
        var figures =
                new OperationsFigures(
                        relays.orderedStream().toList(),
                        registry.getIfAvailable(SimpleMeterRegistry::new));
        return new OperationsController(figures, health);
    }
}
