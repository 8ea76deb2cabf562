package cn.lianshen.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.r2dbc.spi.ConnectionFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.ReactiveTransactionManager;

/**
 * A reader for the service's {@link EventHandler}: the functions {@code guardedBatchConsumer} and
 * {@code guardedConsumer}, one of which a topic is bound to, and its {@link DeadLetters}; with
 * {@code lianshen.consumer.reader} set.
 */
@AutoConfiguration
@ConditionalOnProperty("lianshen.consumer.reader")
@ConditionalOnBean(EventHandler.class)
@EnableConfigurationProperties(ConsumerProperties.class)
public class ConsumerAutoConfiguration {
    @Bean
    Reader eventReader(
            ConsumerProperties properties,
            EventHandler handler,
            ConnectionFactory database,
            ReactiveTransactionManager transactions,
            ObjectProvider<MeterRegistry> registry) {
        return new Reader(
                properties,
                handler,
                database,
                transactions,
                registry.getIfAvailable(SimpleMeterRegistry::new));
    }

    @Bean
    DeadLetterTopic deadLetterTopic(ConsumerProperties properties, KafkaProperties kafka) {
        return new DeadLetterTopic(
                new KafkaSettings(kafka.buildProducerProperties()),
                properties.reader(),
                properties.timeout());
    }

    @Bean
    GuardedConsumer guardedConsumer(Reader reader, DeadLetterTopic topic) {
        return reader.consumer(topic);
    }

    @Bean
    GuardedBatchConsumer guardedBatchConsumer(Reader reader, GuardedConsumer oneByOne) {
        return reader.batchConsumer(oneByOne);
    }

    /** To be named as the binding's converter; nobody else gets it unasked. */
    @Bean(defaultCandidate = false)
    RawRecords rawRecords() {
        return new RawRecords();
    }

    @Bean
    DeadLetters deadLetters(Reader reader) {
        return reader.deadLetters();
    }

    @Bean
    Periodic readerMeasurements(Reader reader) {
        return reader.measurements();
    }

    @Bean
    EndlessRetry endlessRetry(ConsumerProperties properties) {
        return new EndlessRetry(properties.backOff());
    }
}
