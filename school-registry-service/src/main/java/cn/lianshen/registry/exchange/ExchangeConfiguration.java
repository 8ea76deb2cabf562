package cn.lianshen.registry.exchange;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ExchangeProperties.class)
class ExchangeConfiguration {
    /** Tables that wait for the one that is read; each lies on the disk. */
    static final int WAITING = 8;

    @Bean(destroyMethod = "dispose")
    Scheduler importThreads() {
        return Schedulers.newBoundedElastic(1, WAITING, "imports");
    }
}
