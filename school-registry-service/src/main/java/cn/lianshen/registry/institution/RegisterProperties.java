package cn.lianshen.registry.institution;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the register is kept up to date.
 *
 * @param poll how often institutions to which something happened are looked for
 * @param backOff pause after a failure
 */
@Validated
@ConfigurationProperties("lianshen.register")
record RegisterProperties(
        @DefaultValue("100ms") @NotNull Duration poll,
        @DefaultValue("2s") @NotNull Duration backOff) {}
