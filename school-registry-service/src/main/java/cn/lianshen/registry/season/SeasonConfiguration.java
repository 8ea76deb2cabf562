package cn.lianshen.registry.season;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SeasonProperties.class)
class SeasonConfiguration {}
