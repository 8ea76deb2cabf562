package cn.lianshen.registry.season;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How seasons are opened.
 *
 * @param batch institutions in one transaction
 * @param pause between two of them, so that others get their turn
 * @param poll how often is looked whether a season was left half opened
 */
@Validated
@ConfigurationProperties("lianshen.season")
record SeasonProperties(
        @DefaultValue("2000") @Positive int batch,
        @DefaultValue("20ms") @NotNull Duration pause,
        @DefaultValue("5s") @NotNull Duration poll) {}
