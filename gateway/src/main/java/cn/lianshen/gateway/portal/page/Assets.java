package cn.lianshen.gateway.portal.page;

import java.io.IOException;
import java.util.List;
import java.util.zip.CRC32;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * A number that changes when any style or script does; it stands in their addresses, so that
 * browsers may keep them.
 */
@Component
final class Assets {
    private static final List<String> FILES =
            List.of("portal.css", "portal.js", "govuk-frontend.min.js", "htmx.min.js");

    private final String version;

    Assets() throws IOException {
        var sum = new CRC32();
        for (String file : FILES) {
            sum.update(new ClassPathResource("static/assets/" + file).getContentAsByteArray());
        }
        this.version = Long.toString(sum.getValue(), 36);
    }

    String version() {
        return version;
    }
}
