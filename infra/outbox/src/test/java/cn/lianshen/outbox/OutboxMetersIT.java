package cn.lianshen.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactoryOptions;
import io.r2dbc.spi.Option;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

class OutboxMetersIT {
    private final TestLog log = TestLog.create();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final DatabaseClient database = DatabaseClient.create(log.factory());

    @Test
    void lag_counts_what_stands_behind_the_cursor_and_tells_the_age_of_the_oldest() {
        var lag = new Lag(database, TestLog.LOG, registry);
        assertThat(gauge("lianshen.outbox.lag.events")).isNaN();
        lag.measure().block();
        assertThat(gauge("lianshen.outbox.lag.events")).isZero();
        assertThat(gauge("lianshen.outbox.lag.seconds")).isZero();

        log.append(UUID.randomUUID(), 1);
        log.append(UUID.randomUUID(), 1);
        log.run("UPDATE case_events SET at = now() - interval '1 hour' WHERE seq = 2");
        lag.measure().block();

        assertThat(gauge("lianshen.outbox.lag.events")).isEqualTo(2);
        assertThat(gauge("lianshen.outbox.lag.seconds")).isGreaterThanOrEqualTo(3600);
    }

    @Test
    void the_horizon_names_the_application_that_holds_it() {
        var options =
                ConnectionFactoryOptions.parse(log.database().r2dbcUrl())
                        .mutate()
                        .option(Option.valueOf("applicationName"), "slow-import")
                        .build();
        var slow =
                Objects.requireNonNull(
                        Mono.from(ConnectionFactories.get(options).create()).block());
        Mono.from(slow.beginTransaction()).block();
        log.append(slow, Rows.row(UUID.randomUUID(), 1));

        new Horizon(database, "case_events", registry).measure().block();

        var meter = registry.get("lianshen.outbox.horizon.age.seconds").gauge();
        assertThat(meter.getId().getTag("application")).isEqualTo("slow-import");
        assertThat(meter.getId().getTag("database")).isEqualTo(log.database().name());
        assertThat(meter.value()).isPositive();
        log.commit(slow);
    }

    private double gauge(String name) {
        return registry.get(name).tag("log", "case_events").gauge().value();
    }
}
