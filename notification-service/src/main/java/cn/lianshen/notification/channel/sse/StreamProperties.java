package cn.lianshen.notification.channel.sse;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How streams are kept open.
 *
 * @param heartbeat how often an idle stream shows that it lives; proxies close silent ones
 */
@Validated
@ConfigurationProperties("lianshen.sse")
public record StreamProperties(
        @DefaultValue("15s") @DurationMin(millis = 100) Duration heartbeat) {}
