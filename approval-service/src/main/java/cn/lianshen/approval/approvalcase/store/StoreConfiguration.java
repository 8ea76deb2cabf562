package cn.lianshen.approval.approvalcase.store;

import cn.lianshen.cipher.store.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells which of a case's data follow a change of keys. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    @Bean
    SealedColumn confidentialTextsColumn() {
        return ConfidentialTexts.COLUMN;
    }
}
