package cn.lianshen.approval.audit.checkpoint;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of checkpoints.
 *
 * @param key PEM file with one Ed25519 private key, its public key and older public keys; empty: no
 *     checkpoints are taken
 * @param every so much of the log goes into one
 * @param settle what is younger waits for the next: its statement may not have been committed yet
 */
@Validated
@ConfigurationProperties("lianshen.audit.checkpoint")
public record CheckpointProperties(
        @DefaultValue("") String key,
        @DefaultValue("1d") @NotNull Duration every,
        @DefaultValue("2m") @NotNull Duration settle) {}
