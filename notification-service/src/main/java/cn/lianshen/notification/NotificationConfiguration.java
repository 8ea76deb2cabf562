package cn.lianshen.notification;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the parts of the service stand on. */
@Configuration(proxyBeanMethods = false)
class NotificationConfiguration {

    /** Only the lifetime of tokens is measured by it; no notice is. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
