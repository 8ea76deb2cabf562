package cn.lianshen.outbox;

import cn.lianshen.web.Caller;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;

/** The operator's endpoints, in a reader that also serves HTTP with infra/web. */
@AutoConfiguration(after = ConsumerAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
@ConditionalOnClass(Caller.class)
@ConditionalOnBean(DeadLetters.class)
public class DeadLetterWebAutoConfiguration {
    @Bean
    DeadLetterController deadLetterController(DeadLetters letters) {
        return new DeadLetterController(letters);
    }
}
