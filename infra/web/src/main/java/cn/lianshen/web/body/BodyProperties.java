package cn.lianshen.web.body;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How much a caller may send at once.
 *
 * @param limit largest request body that is taken
 * @param drain how much beyond the limit is read and thrown away before the refusal is answered
 * @param patience how long that may take
 */
@Validated
@ConfigurationProperties("lianshen.web.body")
public record BodyProperties(
        @DefaultValue("1MB") @NotNull DataSize limit,
        @DefaultValue("16MB") @NotNull DataSize drain,
        @DefaultValue("10s") @NotNull Duration patience) {}
