package cn.lianshen.cipher.store;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the keys are and how they are changed.
 *
 * @param keys the key ring's file
 * @param recheck how long a change of that file may go unnoticed; shorter than {@code resealEvery}
 * @param resealEvery how often rows under old keys are looked for
 * @param batch rows read at once while they are moved
 */
@Validated
@ConfigurationProperties("lianshen.cipher")
public record CipherProperties(
        @DefaultValue("lianshen-cipher.keys") @NotNull Path keys,
        @DefaultValue("5s") @NotNull Duration recheck,
        @DefaultValue("1m") @NotNull Duration resealEvery,
        @DefaultValue("200") @Positive int batch) {}
