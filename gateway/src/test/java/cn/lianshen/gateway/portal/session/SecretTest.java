package cn.lianshen.gateway.portal.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SecretTest {
    private final Secret secret = Secret.fresh();
    private final byte[] content = "令牌".getBytes(UTF_8);

    @Test
    void whoever_holds_the_cookie_finds_and_opens_the_row() {
        var again = Secret.parse(secret.text()).orElseThrow();

        assertThat(again.id()).isEqualTo(secret.id());
        assertThat(again.open("session", secret.seal("session", content))).isEqualTo(content);
    }

    @Test
    void the_row_tells_neither_the_secret_nor_the_content() {
        assertThat(secret.id()).isNotEqualTo(Secret.fresh().id()).hasSize(32);
        assertThat(secret.seal("session", content)).isNotEqualTo(secret.seal("session", content));
    }

    @Test
    void a_row_of_another_kind_or_with_a_flipped_bit_does_not_open() {
        var row = secret.seal("session", content);
        assertThatThrownBy(() -> secret.open("parked", row))
                .isInstanceOf(IllegalStateException.class);

        row[row.length - 1] ^= 1;
        assertThatThrownBy(() -> secret.open("session", row))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void what_we_never_gave_out_is_no_secret() {
        assertThat(Secret.parse("")).isEmpty();
        assertThat(Secret.parse("AAAA")).isEmpty();
        assertThat(Secret.parse("no base64 at all, and far too long for one")).isEmpty();
    }
}
