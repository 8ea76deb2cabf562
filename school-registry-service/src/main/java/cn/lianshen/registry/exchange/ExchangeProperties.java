package cn.lianshen.registry.exchange;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How large a table may be.
 *
 * @param rows most rows of one file
 * @param faults most faults that are kept of one file
 * @param unpacked most that a spreadsheet may unpack to
 * @param texts most that its table of texts, which is held in memory, may unpack to
 */
@Validated
@ConfigurationProperties("lianshen.exchange")
record ExchangeProperties(
        @DefaultValue("20000") @Positive int rows,
        @DefaultValue("20000") @Positive int faults,
        @DefaultValue("96MB") @NotNull DataSize unpacked,
        @DefaultValue("8MB") @NotNull DataSize texts) {}
