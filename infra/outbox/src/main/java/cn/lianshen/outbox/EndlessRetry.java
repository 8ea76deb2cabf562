package cn.lianshen.outbox;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.ContainerPausingBackOffHandler;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.ListenerContainerPauseService;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * Makes the binder's listeners deliver a record, or what is left of a batch from the place on that
 * {@link GuardedBatchConsumer} names, again until it is taken, the consumer paused but polling
 * meanwhile, so that the group does not give its partitions away. What can never succeed does not
 * come here: {@link GuardedConsumer} has put it with the dead letters.
 */
final class EndlessRetry
        implements ListenerContainerCustomizer<AbstractMessageListenerContainer<?, ?>>,
                DisposableBean {
    private static final long FIRST_MILLIS = 200;

    private final ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
    private final Duration limit;

    EndlessRetry(Duration limit) {
        this.limit = limit;
        scheduler.setDaemon(true);
        scheduler.setThreadNamePrefix("listener-resume-");
        scheduler.initialize();
    }

    @Override
    public void configure(
            AbstractMessageListenerContainer<?, ?> container, String destination, String group) {
        container.setCommonErrorHandler(errorHandler());
    }

    @Override
    public void destroy() {
        scheduler.destroy();
    }

    private DefaultErrorHandler errorHandler() {
        var pauses = new ListenerContainerPauseService(null, scheduler);
        var handler =
                new DefaultErrorHandler(
                        EndlessRetry::neverGivenUp,
                        backOff(),
                        new ContainerPausingBackOffHandler(pauses));
        handler.setClassifications(Map.of(), true); // else some exceptions are skipped at once
        handler.setLogLevel(KafkaException.Level.WARN);
        return handler;
    }

    private ExponentialBackOff backOff() {
        var backOff = new ExponentialBackOff(FIRST_MILLIS, 2);
        backOff.setMaxInterval(limit.toMillis());
        return backOff;
    }

    private static void neverGivenUp(ConsumerRecord<?, ?> record, Exception fault) {
        throw new IllegalStateException("a record is never skipped", fault);
    }
}
