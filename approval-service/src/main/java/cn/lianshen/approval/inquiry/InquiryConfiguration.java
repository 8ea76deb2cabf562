package cn.lianshen.approval.inquiry;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Binds the settings of the read side. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(InquiryProperties.class)
class InquiryConfiguration {}
