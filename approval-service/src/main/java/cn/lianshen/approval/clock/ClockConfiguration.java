package cn.lianshen.approval.clock;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The calendars of a process. */
@Configuration(proxyBeanMethods = false)
public class ClockConfiguration {

    @Bean
    Calendars calendars() {
        return Calendars.load();
    }

    /** Says in time, before dates turn undetermined, that the next year's notice is missing. */
    @Bean
    MeterBinder announcedYears(Calendars calendars) {
        return registry ->
                Gauge.builder(
                                "lianshen.calendar.announced.year",
                                calendars,
                                loaded -> loaded.announcedYears().last())
                        .description("last year whose holiday notice is loaded")
                        .register(registry);
    }
}
