package cn.lianshen.approval.approvalcase.sweep;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets time pass for cases. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class SweepConfiguration {}
