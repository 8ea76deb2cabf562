package cn.lianshen.approval.inquiry;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The read side's settings.
 *
 * @param searchKey secret under which founders' names are hashed for search; another key makes the
 *     projection begin anew
 * @param enabled false: this process does not project, another one must
 * @param every how long the projection rests when it has caught up; what happens meanwhile is taken
 *     together
 * @param batch most events that it reads at a time
 */
@Validated
@ConfigurationProperties("lianshen.inquiry")
public record InquiryProperties(
        @NotNull @Size(min = 32) String searchKey,
        @DefaultValue("true") boolean enabled,
        @DefaultValue("1s") @NotNull Duration every,
        @DefaultValue("500") @Min(1) @Max(5000) int batch) {}
