package cn.lianshen.seal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.seal.SealedToken.Reading;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SealedTokenTest {
    private static final byte[] PAYLOAD = "some forty bytes".getBytes(StandardCharsets.UTF_8);

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource(SealAlgorithm.class)
    void a_token_is_read_back_with_its_signer(SealAlgorithm algorithm) {
        var office = SealOffice.in(folder, "330327", "330383");
        var key = office.key("330383", algorithm);
        for (var i = 0; i < 30; i++) { // numbers that begin with noughts are shorter in DER
            var reading = read(SealedToken.put(key, PAYLOAD), office);
            assertThat(reading).isInstanceOf(Reading.Intact.class);
            var token = ((Reading.Intact) reading).token();
            assertThat(token.payload()).isEqualTo(PAYLOAD);
            assertThat(token.certificate()).isEqualTo(key.certificate());
        }
    }

    @ParameterizedTest
    @EnumSource(SealAlgorithm.class)
    void no_flipped_bit_goes_unseen(SealAlgorithm algorithm) {
        var office = SealOffice.in(folder, "330327");
        var bytes = Base64.getUrlDecoder().decode(token(office, algorithm));
        for (var i = 0; i < bytes.length * 8; i++) {
            bytes[i / 8] ^= (byte) (1 << i % 8);
            var text = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            assertThat(read(text, office))
                    .describedAs("bit %d", i)
                    .isInstanceOf(
                            i < 8 * KeyId.BYTES ? Reading.UnknownKey.class : Reading.Broken.class);
            bytes[i / 8] ^= (byte) (1 << i % 8);
        }
    }

    @Test
    void the_key_decides_the_algorithm_and_not_the_token() {
        var office = SealOffice.in(folder, "330327");
        var bytes = Base64.getUrlDecoder().decode(token(office, SealAlgorithm.EC_P256));
        var sm2 = office.key("330327", SealAlgorithm.SM2).id().bytes();
        System.arraycopy(sm2, 0, bytes, 0, sm2.length);
        var text = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        assertThat(read(text, office)).isInstanceOf(Reading.Broken.class);
    }

    @Test
    void no_signature_is_no_signature() {
        var office = SealOffice.in(folder, "330327");
        var bytes = Base64.getUrlDecoder().decode(token(office, SealAlgorithm.EC_P256));
        java.util.Arrays.fill(bytes, bytes.length - 64, bytes.length, (byte) 0);
        var text = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        assertThat(read(text, office)).isInstanceOf(Reading.Broken.class);
    }

    @Test
    void every_part_of_a_token_is_unreadable_or_broken() {
        var office = SealOffice.in(folder, "330327");
        var text = token(office, SealAlgorithm.EC_P256);
        for (var i = 0; i < text.length(); i++) {
            assertThat(read(text.substring(0, i), office))
                    .isNotInstanceOf(Reading.Intact.class)
                    .isNotInstanceOf(Reading.UnknownKey.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "=", "eyJhbGciOiJub25lIn0.eyJpc3MiOiJ4In0.", "教民", "AAAA", "../.."})
    void what_is_no_token_is_unreadable(String text) {
        assertThat(read(text, SealOffice.in(folder, "330327")))
                .isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    void another_spelling_of_the_same_bytes_is_not_read() {
        var office = SealOffice.in(folder, "330327");
        var text = token(office, SealAlgorithm.EC_P256);
        assertThat(read(text + "=".repeat((4 - text.length() % 4) % 4) + "", office))
                .isInstanceOf(
                        text.length() % 4 == 0 ? Reading.Intact.class : Reading.Unreadable.class);
        assertThat(read(text + " ", office)).isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    void a_very_long_text_is_not_looked_at() {
        var office = SealOffice.in(folder, "330327");
        var key = office.key("330327", SealAlgorithm.EC_P256);
        assertThat(read(SealedToken.put(key, new byte[400]), office))
                .isInstanceOf(Reading.Unreadable.class);
        assertThat(read("A".repeat(50_000_000), office)).isInstanceOf(Reading.Unreadable.class);
    }

    private static String token(SealOffice office, SealAlgorithm algorithm) {
        return SealedToken.put(office.key("330327", algorithm), PAYLOAD);
    }

    private static Reading read(String text, SealOffice office) {
        return SealedToken.read(text, office.keys()::find);
    }
}
