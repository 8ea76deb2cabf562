package cn.lianshen.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderSealKeysTest {
    private static final SealAlgorithm EC = SealAlgorithm.EC_P256;

    @TempDir private Path folder;

    @Test
    void each_holder_has_a_key_of_each_algorithm_that_the_anchors_vouch_for() {
        var office = SealOffice.in(folder, "330327", "330383");
        var keys = office.keys();
        assertThat(keys.certificates()).hasSize(4).allMatch(keys.trust()::vouchesFor);
        assertThat(Holder.of(office.key("330383", SealAlgorithm.SM2).certificate()))
                .contains("330383");
        assertThat(keys.active("110000", EC)).isEmpty();
    }

    @Test
    void a_fresh_key_is_used_at_once_and_the_former_ones_certificate_stays() {
        var office = SealOffice.in(folder, "330327");
        var former = office.key("330327", EC).id();
        var fresh = office.authority().issue("330327", EC);
        assertThat(office.key("330327", EC).id()).isEqualTo(fresh).isNotEqualTo(former);
        office.authority().retire(former);
        assertThat(office.keys().certificates()).extracting(KeyId::of).contains(former, fresh);
    }

    @Test
    void a_running_service_sees_a_fresh_key_within_seconds() {
        var office = SealOffice.in(folder, "330327");
        var time = new java.util.concurrent.atomic.AtomicReference<>(SealOffice.NOW);
        var keys = new FolderSealKeys(office.folder(), time::get);
        var former = keys.active("330327", EC).orElseThrow().id();
        office.authority().issue("330327", EC);
        assertThat(keys.active("330327", EC).orElseThrow().id()).isEqualTo(former);
        var fresh = office.key("330327", EC).id();
        time.set(SealOffice.NOW.plus(Duration.ofMillis(50)));
        assertThat(keys.find(fresh)).isEmpty();
        time.set(SealOffice.NOW.plus(Duration.ofMillis(200)));
        assertThat(keys.find(fresh)).isPresent();
        time.set(SealOffice.NOW.plus(Duration.ofSeconds(6)));
        assertThat(keys.active("330327", EC).orElseThrow().id()).isNotEqualTo(former);
    }

    @Test
    void a_key_is_not_used_after_its_certificate_ends() {
        var office = SealOffice.in(folder, "330327");
        assertThat(office.keys(SealOffice.NOW.plus(Duration.ofDays(3651))).active("330327", EC))
                .isEmpty();
    }

    @Test
    void making_keys_again_changes_nothing() {
        var office = SealOffice.in(folder, "330327");
        var before = office.keys().certificates();
        office.authority().createIfAbsent(List.of("330327"));
        assertThat(office.keys().certificates()).isEqualTo(before);
    }

    @Test
    void secrets_are_their_owners_only() throws IOException {
        SealOffice.in(folder, "330327");
        try (var files = Files.walk(folder)) {
            var secrets =
                    files.filter(Files::isRegularFile)
                            .filter(file -> SealFolder.text(file).contains("PRIVATE KEY"))
                            .toList();
            assertThat(secrets).hasSize(4);
            for (var secret : secrets) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
                        .isEqualTo("rw-------");
            }
        }
    }

    @Test
    void a_folder_that_is_not_there_says_so() {
        var keys = new FolderSealKeys(new SealFolder(folder), () -> SealOffice.NOW);
        assertThatThrownBy(keys::certificates)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(folder.toString());
    }

    @Test
    void an_authority_does_not_sign_as_a_holder_and_a_holder_vouches_for_nobody() {
        var office = SealOffice.in(folder, "330327");
        var trust = office.keys().trust();
        assertThat(trust.anchors()).hasSize(2).noneMatch(trust::vouchesFor);
        var holder = office.key("330327", EC).certificate();
        assertThat(new Trust(List.of(holder)).vouchesFor(holder)).isFalse();
    }

    @Test
    void nobody_is_believed_outside_the_certificates_time() {
        var office = SealOffice.in(folder, "330327");
        var certificate = office.key("330327", EC).certificate();
        var trust = office.keys().trust();
        assertThat(trust.vouchesFor(certificate, SealOffice.NOW)).isTrue();
        assertThat(trust.vouchesFor(certificate, SealOffice.NOW.minusSeconds(1))).isFalse();
        assertThat(trust.vouchesFor(certificate, SealOffice.NOW.plus(Duration.ofDays(3651))))
                .isFalse();
    }
}
