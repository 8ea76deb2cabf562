package cn.lianshen.approval.approvalcase.messaging;

import cn.lianshen.approval.approvalcase.EventLogs;
import cn.lianshen.outbox.Relay;
import cn.lianshen.outbox.RelayFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Publishes the event log of cases to Kafka. */
@Configuration(proxyBeanMethods = false)
class RelayConfiguration {

    @Bean
    Relay caseRelay(RelayFactory relays) {
        return relays.relay(EventLogs.CASES);
    }
}
