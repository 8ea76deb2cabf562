package cn.lianshen.cipher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FieldCipherTest {
    private static final String PLACE = "drafts.content/p-0001/7";
    private static final String TEXT = "陈海燕 330327198001010008 𠮷㐂";

    private final CipherKey first = FreshKey.of("first", CipherSuite.AES_256_GCM);
    private final CipherKey second = FreshKey.of("second", CipherSuite.SM4_GCM);

    @ParameterizedTest
    @EnumSource(CipherSuite.class)
    void what_is_sealed_opens_again_and_is_not_readable_meanwhile(CipherSuite suite) {
        var cipher = new FieldCipher(ring(FreshKey.of("only", suite)));
        var sealed = cipher.seal(TEXT, PLACE);

        assertThat(cipher.open(sealed, PLACE)).isEqualTo(TEXT);
        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("330327", "陈");
    }

    @Test
    void the_same_text_never_looks_the_same() {
        var cipher = new FieldCipher(ring(first));
        assertThat(cipher.seal(TEXT, PLACE)).isNotEqualTo(cipher.seal(TEXT, PLACE));
    }

    @ParameterizedTest
    @EnumSource(CipherSuite.class)
    void one_flipped_bit_anywhere_is_noticed(CipherSuite suite) {
        var cipher = new FieldCipher(ring(FreshKey.of("only", suite)));
        var sealed = cipher.seal("x", PLACE);
        for (int i = 0; i < sealed.length; i++) {
            var changed = sealed.clone();
            for (int bit = 0; bit < 8; bit++) {
                changed[i] = (byte) (sealed[i] ^ 1 << bit);
                assertThatThrownBy(() -> cipher.open(changed, PLACE))
                        .isInstanceOfAny(SealBroken.class, KeyMissing.class);
            }
        }
    }

    @Test
    void a_field_copied_to_another_place_does_not_open() {
        var cipher = new FieldCipher(ring(first));
        var sealed = cipher.seal(TEXT, PLACE);
        assertThatThrownBy(() -> cipher.open(sealed, "drafts.content/p-0002/7"))
                .isInstanceOf(SealBroken.class);
    }

    @Test
    void bytes_that_were_never_sealed_do_not_pass_for_sealed() {
        var cipher = new FieldCipher(ring(first));
        for (var plain : new String[] {"", "x", "{\"founder\":{}}", "\u0001"}) {
            var bytes = plain.getBytes(StandardCharsets.UTF_8);
            assertThatThrownBy(() -> cipher.open(bytes, PLACE)).isInstanceOf(SealBroken.class);
        }
    }

    @Test
    void after_a_change_of_key_the_old_opens_what_it_sealed_and_the_new_seals() {
        var old = new FieldCipher(ring(first)).seal(TEXT, PLACE);
        var cipher = new FieldCipher(ring(second, first));

        assertThat(cipher.open(old, PLACE)).isEqualTo(TEXT);
        assertThat(cipher.isCurrent(old)).isFalse();
        assertThat(cipher.isCurrent(cipher.seal(TEXT, PLACE))).isTrue();
    }

    @Test
    void without_its_key_a_field_cannot_be_read_and_the_key_is_named() {
        var old = new FieldCipher(ring(first)).seal(TEXT, PLACE);
        var cipher = new FieldCipher(ring(second));
        assertThatThrownBy(() -> cipher.open(old, PLACE))
                .isInstanceOf(KeyMissing.class)
                .hasMessageContaining("first");
    }

    @Test
    void a_fresh_key_of_the_same_id_opens_nothing() {
        var old = new FieldCipher(ring(first)).seal(TEXT, PLACE);
        var cipher = new FieldCipher(ring(FreshKey.of("first", CipherSuite.AES_256_GCM)));
        assertThatThrownBy(() -> cipher.open(old, PLACE)).isInstanceOf(SealBroken.class);
    }

    private static KeyRing ring(CipherKey active, CipherKey... older) {
        var keys = new java.util.HashMap<String, CipherKey>();
        for (var key : older) {
            keys.put(key.id(), key);
        }
        keys.put(active.id(), active);
        return new KeyRing() {
            @Override
            public CipherKey active() {
                return active;
            }

            @Override
            public Optional<CipherKey> find(String id) {
                return Optional.ofNullable(Map.copyOf(keys).get(id));
            }
        };
    }
}
