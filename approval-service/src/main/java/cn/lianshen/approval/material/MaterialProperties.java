package cn.lianshen.approval.material;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What people may hand in, and what becomes of it.
 *
 * @param limit of a file, whatever the list of materials says
 * @param most documents that one person has at a time
 * @param mostVersions versions of one document
 * @param rescan how long after a failure the scanner is asked again
 * @param keepUnused how long content stays that no document has
 * @param batch how much is scanned or removed in one go
 */
@Validated
@ConfigurationProperties("lianshen.documents")
public record MaterialProperties(
        @DefaultValue("64MB") @NotNull DataSize limit,
        @DefaultValue("500") @Positive int most,
        @DefaultValue("100") @Positive int mostVersions,
        @DefaultValue("1m") @NotNull Duration rescan,
        @DefaultValue("1d") @NotNull Duration keepUnused,
        @DefaultValue("10") @Positive int batch) {}
