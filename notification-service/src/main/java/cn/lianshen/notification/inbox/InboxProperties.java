package cn.lianshen.notification.inbox;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How word of new rows spreads.
 *
 * @param poll how often an instance looks for notices that other instances wrote, or that had to
 *     wait for a slower transaction
 */
@Validated
@ConfigurationProperties("lianshen.inbox")
public record InboxProperties(
        @DefaultValue("500ms") @DurationMin(millis = 10) @DurationMax(seconds = 1) Duration poll) {}
