package cn.lianshen.files;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Where files lie and how they are taken in.
 *
 * @param dir folder of the files, or of what is on its way to the bucket when there is one
 * @param stall how long nothing may come of an upload
 * @param drain how much is read and thrown away after a fault, so that the answer is read
 * @param patience how long that may take
 * @param clamd {@code host:port} of ClamAV's daemon; empty: files are not scanned
 * @param scanTime how long it may take for one file
 */
@Validated
@ConfigurationProperties("lianshen.files")
public record FilesProperties(
        @DefaultValue("files") @NotNull Path dir,
        @DefaultValue("60s") @NotNull Duration stall,
        @DefaultValue("16MB") @NotNull DataSize drain,
        @DefaultValue("10s") @NotNull Duration patience,
        @DefaultValue("") @NotNull String clamd,
        @DefaultValue("120s") @NotNull Duration scanTime,
        @DefaultValue @Valid @NotNull Containers container,
        @DefaultValue @Valid @NotNull S3 s3) {

    /**
     * What a ZIP container (OFD, Word, Excel) may hold.
     *
     * @param entries at most
     * @param inflated all entries unpacked
     * @param ratio of unpacked to packed
     */
    public record Containers(
            @DefaultValue("10000") @Positive int entries,
            @DefaultValue("200MB") @NotNull DataSize inflated,
            @DefaultValue("100") @Positive int ratio) {}

    /**
     * A bucket.
     *
     * @param endpoint for example {@code https://s3.example.cn}
     * @param bucket must be there; empty: files lie in the folder
     * @param patience how long it may be silent
     */
    public record S3(
            @DefaultValue("") @NotNull String endpoint,
            @DefaultValue("") @NotNull String bucket,
            @DefaultValue("us-east-1") @NotNull String region,
            @DefaultValue("") @NotNull String accessKey,
            @DefaultValue("") @NotNull String secretKey,
            @DefaultValue("30s") @NotNull Duration patience) {

        boolean isConfigured() {
            return !bucket.isBlank();
        }

        /** Without the secret. */
        @Override
        public String toString() {
            return "S3[" + endpoint + ", " + bucket + ", " + region + ", " + accessKey + "]";
        }
    }
}
