package cn.lianshen.notification.contact;

import cn.lianshen.cipher.store.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells which columns follow a change of keys. */
@Configuration(proxyBeanMethods = false)
class ContactConfiguration {

    @Bean
    SealedColumn contactAddressColumn() {
        return SealedContacts.ADDRESS;
    }

    @Bean
    SealedColumn contactPendingColumn() {
        return SealedContacts.PENDING;
    }
}
