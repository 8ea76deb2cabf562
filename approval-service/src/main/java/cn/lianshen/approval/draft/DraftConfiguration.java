package cn.lianshen.approval.draft;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Binds the settings of drafts. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DraftProperties.class)
class DraftConfiguration {}
