package cn.lianshen.registry.institution;

import cn.lianshen.outbox.Relay;
import cn.lianshen.outbox.RelayFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The log of what was told, and its way to Kafka. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RegisterProperties.class)
class InstitutionConfiguration {

    @Bean
    Relay institutionRelay(RelayFactory relays) {
        return relays.relay(Announcements.LOG);
    }
}
