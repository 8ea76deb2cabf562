package cn.lianshen.approval.notice;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How notices are printed.
 *
 * @param fonts folders in which the fonts lie, at any depth
 * @param threads that print, for readers and in the background together
 * @param waiting how many may wait for them; more are told to come again
 * @param busy share of the machine's processors in use above which nothing is printed beforehand
 * @param lease how long somebody who began to print may take before another one tries
 * @param idle how long to rest when nothing is left to print
 */
@Validated
@ConfigurationProperties("lianshen.notice")
public record NoticeProperties(
        @DefaultValue({"/usr/share/fonts", "/usr/local/share/fonts"}) @NotEmpty List<Path> fonts,
        @DefaultValue("1") @Positive int threads,
        @DefaultValue("100") @Positive int waiting,
        @DefaultValue("0.5") @DecimalMin("0") @DecimalMax("1") double busy,
        @DefaultValue("1m") @NotNull Duration lease,
        @DefaultValue("10s") @NotNull Duration idle) {}
