package cn.lianshen.web.body;

import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How much a caller may send at once.
 *
 * @param limit largest request body that is taken
 */
@Validated
@ConfigurationProperties("lianshen.web.body")
public record BodyProperties(@DefaultValue("1MB") @NotNull DataSize limit) {}
