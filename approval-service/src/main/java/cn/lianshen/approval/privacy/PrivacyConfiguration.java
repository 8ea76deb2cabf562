package cn.lianshen.approval.privacy;

import cn.lianshen.cipher.store.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells that the log of reveals follows a change of keys. */
@Configuration(proxyBeanMethods = false)
class PrivacyConfiguration {

    @Bean
    SealedColumn revealReasonColumn() {
        return Reveals.REASON;
    }
}
