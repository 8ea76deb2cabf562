package cn.lianshen.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcAutoConfiguration;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcTransactionManagerAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;

/** Nothing listens at the addresses given here: beans are made without connecting anywhere. */
class AutoConfigurationTest {
    private final ApplicationContextRunner runner =
            new ApplicationContextRunner()
                    .withConfiguration(
                            AutoConfigurations.of(
                                    ValidationAutoConfiguration.class,
                                    KafkaAutoConfiguration.class,
                                    R2dbcAutoConfiguration.class,
                                    R2dbcTransactionManagerAutoConfiguration.class,
                                    RelayAutoConfiguration.class,
                                    ConsumerAutoConfiguration.class))
                    .withPropertyValues(
                            "spring.kafka.bootstrap-servers=127.0.0.1:1",
                            "spring.r2dbc.url=r2dbc:postgresql://u:p@127.0.0.1:1/none");

    @Test
    void a_service_that_asks_for_nothing_gets_nothing() {
        runner.run(
                context ->
                        assertThat(context)
                                .hasNotFailed()
                                .doesNotHaveBean(RelayFactory.class)
                                .doesNotHaveBean(GuardedConsumer.class));
    }

    @Test
    void a_publisher_and_reader_gets_both_without_any_server() {
        runner.withUserConfiguration(LineApplication.Beans.class)
                .withPropertyValues(
                        "lianshen.outbox.topic=t",
                        "lianshen.outbox.source=/lianshen/approval",
                        "lianshen.outbox.enabled=false",
                        "lianshen.consumer.reader=registry")
                .run(
                        context ->
                                assertThat(context)
                                        .hasNotFailed()
                                        .hasSingleBean(Relay.class)
                                        .hasSingleBean(RelayHealth.class)
                                        .hasSingleBean(GuardedConsumer.class)
                                        .hasSingleBean(GuardedBatchConsumer.class)
                                        .hasBean("rawRecords")
                                        .hasSingleBean(DeadLetters.class)
                                        .hasSingleBean(EndlessRetry.class));
    }

    @Test
    void a_setting_that_cannot_be_meant_fails_at_start() {
        runner.withPropertyValues(
                        "lianshen.outbox.topic=t",
                        "lianshen.outbox.source=approval",
                        "lianshen.outbox.batch=0")
                .run(
                        context ->
                                assertThat(context)
                                        .getFailure()
                                        .rootCause()
                                        .hasMessageContaining("batch")
                                        .hasMessageContaining("source"));
    }
}
