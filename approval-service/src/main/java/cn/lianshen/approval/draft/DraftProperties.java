package cn.lianshen.approval.draft;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long drafts stay.
 *
 * @param keep after the last save
 * @param keepFiled after the filing, since the case has the content then
 * @param most drafts that one founder has at a time, filed ones not counted
 * @param batch how many at a time, so that no transaction is long
 */
@Validated
@ConfigurationProperties("lianshen.draft")
public record DraftProperties(
        @DefaultValue("180d") @NotNull Duration keep,
        @DefaultValue("30d") @NotNull Duration keepFiled,
        @DefaultValue("50") @Positive int most,
        @DefaultValue("200") @Positive int batch) {}
