package cn.lianshen.approval.draft;

import cn.lianshen.cipher.store.SealedColumn;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Binds the settings of drafts, and tells which of their data follow a change of keys. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DraftProperties.class)
class DraftConfiguration {

    @Bean
    SealedColumn draftContentColumn() {
        return SealedDrafts.CONTENT;
    }

    @Bean
    SealedColumn draftTitleColumn() {
        return SealedDrafts.TITLE;
    }
}
