package cn.lianshen.notification.intake;

import cn.lianshen.notification.inbox.InboxWatch;
import cn.lianshen.outbox.GuardedConsumer;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Binds the topic of cases to the guard. */
@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {

    /** Listeners are woken once the event's transaction is committed, not inside it. */
    @Bean
    Consumer<Message<byte[]>> approvalCases(GuardedConsumer guarded, InboxWatch watch) {
        return message -> {
            guarded.accept(message);
            watch.wake();
        };
    }
}
