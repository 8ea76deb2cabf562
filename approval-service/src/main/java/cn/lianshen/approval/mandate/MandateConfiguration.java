package cn.lianshen.approval.mandate;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Binds the settings of mandates. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MandateProperties.class)
class MandateConfiguration {}
