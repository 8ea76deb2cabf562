package cn.lianshen.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.r2dbc.spi.ConnectionFactory;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What a service needs to declare its relay; with {@code lianshen.outbox.topic} set. Measures lag
 * and horizon, and watches the health, of the relay that it then declares.
 */
@AutoConfiguration
@ConditionalOnProperty("lianshen.outbox.topic")
@EnableConfigurationProperties(RelayProperties.class)
public class RelayAutoConfiguration {

    @Bean
    RelayFactory relayFactory(
            RelayProperties properties,
            ConnectionFactory database,
            KafkaProperties kafka,
            ObjectProvider<MeterRegistry> registry) {
        return new RelayFactory(
                properties,
                database,
                kafka.buildProducerProperties(),
                registry.getIfAvailable(SimpleMeterRegistry::new));
    }

    @Bean
    @ConditionalOnBean(Relay.class)
    RelayHealth relayHealthIndicator(List<Relay> relays) {
        return new RelayHealth(relays);
    }

    @Bean
    @ConditionalOnBean(Relay.class)
    Periodic relayMeasurements(
            List<Relay> relays,
            RelayProperties properties,
            ConnectionFactory database,
            ObjectProvider<MeterRegistry> registries) {
        var registry = registries.getIfAvailable(SimpleMeterRegistry::new);
        var client = DatabaseClient.create(database);
        var measurement =
                relays.stream().map(relay -> measurement(client, relay, registry)).toList();
        return new Periodic(
                "relay-measurements",
                properties.measure(),
                () -> Flux.concat(measurement).blockLast(properties.databaseTimeout()));
    }

    private static Mono<Void> measurement(
            DatabaseClient client, Relay relay, MeterRegistry registry) {
        var lag = new Lag(client, relay.log(), registry);
        var horizon = new Horizon(client, relay.name(), registry);
        return Mono.defer(lag::measure).then(Mono.defer(horizon::measure));
    }
}
