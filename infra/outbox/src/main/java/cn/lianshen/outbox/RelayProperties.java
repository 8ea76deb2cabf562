package cn.lianshen.outbox;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How a service's event log is published.
 *
 * @param topic where to, e.g. {@code approval.cases.v1}; made before the relay starts
 * @param source start of {@code ce_source}, the event's region follows, e.g. {@code
 *     /lianshen/approval}
 * @param schemaBase start of {@code ce_dataschema}, {@code /<type>.schema.json} follows
 * @param enabled false: this process never publishes, another one must
 * @param batch most events read, sent and acknowledged together
 * @param gather least time between two reads, so that a busy log is read in batches
 * @param poll how long to wait for {@link Relay#wake} before looking all the same
 * @param ackTimeout how long to wait for the acknowledgements of a batch before starting anew
 * @param databaseTimeout how long one statement of the relay may take
 * @param standby how often a relay that does not hold the lock asks for it
 * @param backOff longest pause after a failure
 * @param measure how often lag and horizon are measured
 */
@Validated
@ConfigurationProperties("lianshen.outbox")
public record RelayProperties(
        @NotBlank String topic,
        @NotBlank @Pattern(regexp = "/.*[^/]") String source,
        @DefaultValue("https://lianshen.cn/schemas") @NotBlank String schemaBase,
        @DefaultValue("true") boolean enabled,
        @DefaultValue("500") @Min(1) @Max(5000) int batch,
        @DefaultValue("60ms") @DurationMax(seconds = 5) Duration gather,
        @DefaultValue("200ms") @DurationMin(millis = 10) Duration poll,
        @DefaultValue("30s") @DurationMin(seconds = 1) Duration ackTimeout,
        @DefaultValue("10s") @DurationMin(seconds = 1) Duration databaseTimeout,
        @DefaultValue("1s") @DurationMin(millis = 100) Duration standby,
        @DefaultValue("5s") @DurationMin(millis = 100) Duration backOff,
        @DefaultValue("5s") @DurationMin(millis = 100) Duration measure) {}
