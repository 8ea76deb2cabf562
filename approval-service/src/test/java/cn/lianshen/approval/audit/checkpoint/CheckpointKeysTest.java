package cn.lianshen.approval.audit.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import org.junit.jupiter.api.Test;

class CheckpointKeysTest {
    private final CheckpointPem own = CheckpointPem.fresh();
    private final CheckpointPem old = CheckpointPem.fresh();

    @Test
    void what_is_signed_is_known_by_its_own_key_and_no_other() throws Exception {
        var keys = CheckpointKeys.ofPem(own.both());
        var signed = keys.sign("甲");
        assertThat(keys.signed("甲", signed.signature())).isTrue();
        assertThat(keys.signed("乙", signed.signature())).isFalse();
        assertThat(CheckpointKeys.ofPem(old.both()).signed("甲", signed.signature())).isFalse();
        assertThat(keys.signed("甲", new byte[0])).isFalse();
    }

    @Test
    void old_signatures_count_as_long_as_the_old_public_key_is_kept() throws Exception {
        var before = CheckpointKeys.ofPem(old.both()).sign("甲");
        var after = CheckpointKeys.ofPem(own.both() + old.open());
        assertThat(after.signed("甲", before.signature())).isTrue();
        assertThat(after.sign("甲").keyId()).isNotEqualTo(before.keyId());
        assertThat(after.pem()).contains(own.open()).contains(old.open()).doesNotContain("PRIVATE");
    }

    @Test
    void a_file_without_one_pair_is_refused() {
        assertThatThrownBy(() -> CheckpointKeys.ofPem(own.open()))
                .isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> CheckpointKeys.ofPem(own.secret() + old.open()))
                .isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> CheckpointKeys.ofPem(own.both() + old.secret()))
                .isInstanceOf(GeneralSecurityException.class);
    }
}
