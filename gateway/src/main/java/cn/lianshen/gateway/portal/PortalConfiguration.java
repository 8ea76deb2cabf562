package cn.lianshen.gateway.portal;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What all pages share. */
@Configuration(proxyBeanMethods = false)
class PortalConfiguration {

    /** Days begin and end in China. */
    @Bean
    Clock portalClock() {
        return Clock.system(ZoneId.of("Asia/Shanghai"));
    }
}
