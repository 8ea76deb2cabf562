package cn.lianshen.web.document;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How a service presents itself.
 *
 * @param service its part of the path, e.g. {@code approval} in {@code /api/v1/approval}
 * @param title name shown to readers of its API document
 * @param summary one or two sentences below the name
 */
@Validated
@ConfigurationProperties("lianshen.web.document")
public record DocumentProperties(
        @NotBlank String service,
        @DefaultValue("联审 Lianshen") String title,
        @DefaultValue("") String summary) {}
