package cn.lianshen.approval.sharing;

import cn.lianshen.cipher.store.SealedColumn;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Binds the settings, and tells which of the fetched data follow a change of keys. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SharingProperties.class)
class SharingConfiguration {

    @Bean
    SealedColumn sharedRecordColumn() {
        return SealedShares.RECORD;
    }

    @Bean
    SealedColumn sharedRecordNoteColumn() {
        return SealedShares.NOTE;
    }
}
