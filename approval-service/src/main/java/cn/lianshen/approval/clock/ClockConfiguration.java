package cn.lianshen.approval.clock;

import cn.lianshen.approval.clock.domain.WorkingCalendar;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One working calendar a process. */
@Configuration(proxyBeanMethods = false)
public class ClockConfiguration {

    @Bean
    WorkingCalendar workingCalendar() {
        return Calendars.fromSeeds();
    }
}
