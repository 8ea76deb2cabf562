package cn.lianshen.web.body;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How much a caller may send at once.
 *
 * @param limit largest request body that is taken
 * @param drain how much beyond the limit is read and thrown away before the refusal is answered
 * @param patience how long that may take
 * @param uploads where files are sent to, which have a limit of their own
 */
@Validated
@ConfigurationProperties("lianshen.web.body")
public record BodyProperties(
        @DefaultValue("1MB") @NotNull DataSize limit,
        @DefaultValue("16MB") @NotNull DataSize drain,
        @DefaultValue("10s") @NotNull Duration patience,
        @DefaultValue @Valid @NotNull Uploads uploads) {

    /** The same with the limit of uploads. */
    BodyProperties ofUploads() {
        return new BodyProperties(uploads.limit(), drain, patience, uploads);
    }

    /**
     * Requests whose body is a file.
     *
     * @param paths patterns such as {@code /api/v1/approval/documents/**}
     * @param limit largest of them
     */
    public record Uploads(
            @DefaultValue @NotNull List<String> paths,
            @DefaultValue("64MB") @NotNull DataSize limit) {}
}
