package cn.lianshen.approval.story;

import cn.lianshen.approval.approvalcase.sweep.SweepNow;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock and a sweep in the hands of the story. */
@TestConfiguration(proxyBeanMethods = false)
class SetTime {
    @Bean
    @Primary
    StoryClock storyClock() {
        return new StoryClock();
    }

    @Bean
    SweepNow sweepNow() {
        return new SweepNow();
    }
}
