package cn.lianshen.approval.mandate;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long mandates hold.
 *
 * @param code until an officer has taken it on
 * @param term from its giving to its end
 */
@Validated
@ConfigurationProperties("lianshen.mandate")
public record MandateProperties(
        @DefaultValue("7d") @NotNull Duration code, @DefaultValue("30d") @NotNull Duration term) {}
