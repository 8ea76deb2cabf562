package cn.lianshen.cipher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The file, and the ring that follows it. */
class KeyRingFileTest {
    private KeyRingFile file;
    private FileKeyRing ring;

    @BeforeEach
    void create(@TempDir Path folder) {
        file = new KeyRingFile(folder.resolve("keys/approval.keys"));
        file.createIfAbsent("first", CipherSuite.AES_256_GCM);
        ring = new FileKeyRing(file, Duration.ZERO);
    }

    @Test
    void a_ring_that_is_there_is_never_made_anew() {
        var before = ring.active();
        assertThat(file.createIfAbsent("other", CipherSuite.SM4_GCM)).isFalse();
        assertThat(ring.active()).isEqualTo(before);
    }

    @Test
    void it_is_its_owners_only() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
                .isEqualTo("rw-------");
        try (var beside = Files.list(file.path().getParent())) {
            assertThat(beside).containsExactly(file.path());
        }
    }

    @Test
    void a_key_that_is_added_waits_until_it_is_made_active() {
        var first = ring.active();
        file.add("second", CipherSuite.SM4_GCM);
        assertThat(ring.active()).isEqualTo(first);
        assertThat(ring.find("second")).isPresent();

        file.activate("second");
        assertThat(ring.active().id()).isEqualTo("second");
        assertThat(ring.find("first")).contains(first);
    }

    @Test
    void going_back_to_a_key_is_another_activation_that_is_seen_at_once() {
        var slow = new FileKeyRing(file, Duration.ofHours(1));
        var before = slow.activation();
        file.add("second", CipherSuite.AES_256_GCM);
        assertThat(slow.activation()).as("a key more is none").isEqualTo(before);
        file.activate("second");
        var between = slow.activation();
        file.activate("first");
        var back = slow.activation();

        assertThat(before).isEqualTo(new Activation("first", 0));
        assertThat(between.keyId()).isEqualTo("second");
        assertThat(back.keyId()).isEqualTo("first");
        assertThat(back.since()).isGreaterThan(between.since());
        assertThat(back.covers(before)).isTrue();
        assertThat(before.covers(back)).isFalse();
        assertThat(Activation.of(back.text())).isEqualTo(back);
        assertThat(Activation.of("first")).as("as older versions noted it").isEqualTo(before);
    }

    @Test
    void a_retired_key_is_gone_and_the_active_one_cannot_be_retired() {
        file.add("second", CipherSuite.AES_256_GCM);
        file.activate("second");
        file.retire("first");

        assertThat(ring.find("first")).isEmpty();
        assertThatThrownBy(() -> file.retire("second")).hasMessageContaining("not an old key");
        assertThatThrownBy(() -> file.retire("third")).hasMessageContaining("not an old key");
    }

    @Test
    void a_key_is_not_added_twice_nor_one_that_is_not_there_made_active() {
        assertThatThrownBy(() -> file.add("first", CipherSuite.SM4_GCM))
                .hasMessageContaining("already");
        assertThatThrownBy(() -> file.activate("nobody")).hasMessageContaining("nobody");
    }

    @Test
    void a_ring_in_use_goes_on_when_its_file_is_lost_or_spoilt() throws Exception {
        var first = ring.active();
        Files.writeString(file.path(), "active=gone\n");
        assertThat(ring.active()).isEqualTo(first);
        Files.delete(file.path());
        assertThat(ring.active()).isEqualTo(first);
    }

    @Test
    void a_ring_that_is_not_there_at_the_start_is_said_to_be_missing() {
        var none = new KeyRingFile(file.path().resolveSibling("none"));
        assertThatThrownBy(() -> new FileKeyRing(none, Duration.ZERO).active())
                .hasMessageContaining("there is no key ring")
                .hasMessageContaining("none");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "active=a",
                "active=a\nkey.a=AES-256-GCM:AAAA",
                "active=a\nkey.a=DES:AAAA",
                "active=a\nactivated=then\nkey.a=AES-256-GCM:AAAA",
                "active=a\nkey.a=x",
                "active=a\nkey.a=AES-256-GCM:not base64!"
            })
    void a_file_that_is_no_ring_is_refused_with_its_name(String text) throws Exception {
        Files.writeString(file.path(), text);
        assertThatThrownBy(() -> new FileKeyRing(file, Duration.ZERO).active())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("approval.keys");
    }
}
