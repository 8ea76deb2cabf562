package cn.lianshen.notification.intake;

import cn.lianshen.notification.inbox.InboxWatch;
import cn.lianshen.outbox.GuardedBatchConsumer;
import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Binds the topic of cases to the guard. */
@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {

    /** Listeners are woken once the batch's transaction is committed, not inside it. */
    @Bean
    Consumer<Message<List<ConsumerRecord<?, ?>>>> approvalCases(
            GuardedBatchConsumer guarded, InboxWatch watch) {
        return message -> {
            guarded.accept(message);
            watch.wake();
        };
    }
}
