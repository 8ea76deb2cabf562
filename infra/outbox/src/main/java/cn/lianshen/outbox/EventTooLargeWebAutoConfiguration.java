package cn.lianshen.outbox;

import cn.lianshen.web.problem.Problem;
import cn.lianshen.web.problem.ProblemMapping;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;

/**
 * Tells callers of a service that publishes, and has infra/web, that what they sent is too much.
 */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
@ConditionalOnClass(ProblemMapping.class)
@ConditionalOnProperty("lianshen.outbox.topic")
public class EventTooLargeWebAutoConfiguration {
    @Bean
    ProblemMapping eventTooLarge() {
        return (error, _) ->
                error instanceof EventTooLarge large
                        ? Problem.of(413, "event-too-large", large.bytes(), large.most())
                        : null;
    }
}
