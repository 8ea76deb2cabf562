package cn.lianshen.notification.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SignatureTest {
    private static final String SECRET = "s3cr3t-of-the-example";
    private static final String BODY = "{\"purpose\":\"notice\",\"title\":\"准予许可\"}";

    @Test
    void the_example_that_partners_read_is_right() throws IOException {
        var signature = Signature.of(SECRET, 1_795_395_600L, BODY.getBytes(StandardCharsets.UTF_8));
        assertThat(Files.readString(Path.of("channels.md")))
                .contains(SECRET, "1795395600", BODY, "v1=" + signature);
    }

    @Test
    void time_and_body_and_secret_all_count() {
        var body = BODY.getBytes(StandardCharsets.UTF_8);
        assertThat(Signature.of(SECRET, 1, body))
                .isNotEqualTo(Signature.of(SECRET, 2, body))
                .isNotEqualTo(Signature.of("other", 1, body))
                .isNotEqualTo(Signature.of(SECRET, 1, new byte[0]))
                .hasSize(64);
    }
}
