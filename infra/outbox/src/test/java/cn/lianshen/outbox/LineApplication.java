package cn.lianshen.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;

/** A service as the README tells to write one: it publishes its log and reads it back. */
@SpringBootConfiguration
@EnableAutoConfiguration
class LineApplication {

    @Configuration
    static class Beans {

        @Bean
        Relay caseRelay(RelayFactory relays) {
            return relays.relay(TestLog.LOG);
        }

        @Bean
        MeterRegistry meterRegistry() {
            return new SimpleMeterRegistry();
        }

        @Bean
        EffectsHandler effects(DatabaseClient database) {
            return new EffectsHandler(database);
        }
    }
}
