package cn.lianshen.notification.delivery;

import cn.lianshen.cipher.store.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Sending goes on in the background; reasons follow a change of keys. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class DeliveryConfiguration {

    @Bean
    SealedColumn resendReasonColumn() {
        return Resends.REASON;
    }
}
