package cn.lianshen.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SealsTest {
    private static final byte[] CONTENT = "苍南县示范幼儿园".getBytes(StandardCharsets.UTF_8);
    private static final String CLAIM = "what is said of it";

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({"EC_P256, CMS", "SM2, CMS", "SM2, GB_T_35275"})
    void what_is_sealed_is_intact_and_tells_signer_time_and_claim(
            SealAlgorithm algorithm, SealFormat format) {
        var key = SealOffice.in(folder, "330327").key("330327", algorithm);
        var seal = Seals.put(key, format, CONTENT, SealOffice.NOW, CLAIM);
        assertThat(Seals.read(seal, format, CONTENT))
                .isEqualTo(new SealReading.Intact(key.certificate(), SealOffice.NOW, CLAIM));
    }

    @ParameterizedTest
    @CsvSource({"EC_P256, CMS", "SM2, GB_T_35275"})
    void every_flipped_bit_of_the_seal_breaks_it(SealAlgorithm algorithm, SealFormat format) {
        var office = SealOffice.in(folder, "330327");
        var seal =
                Seals.put(office.key("330327", algorithm), format, CONTENT, SealOffice.NOW, CLAIM);
        for (var i = 0; i < seal.length; i++) {
            var bit = 1 << i % 8;
            seal[i] ^= (byte) bit;
            assertThat(believed(Seals.read(seal, format, CONTENT), office))
                    .describedAs("byte %d", i)
                    .isFalse();
            seal[i] ^= (byte) bit;
        }
        assertThat(believed(Seals.read(seal, format, CONTENT), office)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(SealAlgorithm.class)
    void other_content_breaks_it(SealAlgorithm algorithm) {
        var key = SealOffice.in(folder, "330327").key("330327", algorithm);
        var seal = Seals.put(key, SealFormat.CMS, CONTENT, SealOffice.NOW, CLAIM);
        var other = CONTENT.clone();
        other[3] ^= 1;
        assertThat(Seals.read(seal, SealFormat.CMS, other)).isInstanceOf(SealReading.Broken.class);
    }

    @Test
    void another_implementation_of_the_standard_verifies_it()
            throws CMSException, OperatorCreationException {
        var key = SealOffice.in(folder, "330327").key("330327", SealAlgorithm.EC_P256);
        var seal = Seals.put(key, SealFormat.CMS, CONTENT, SealOffice.NOW, CLAIM);
        var signed = new CMSSignedData(new CMSProcessableByteArray(CONTENT), seal);
        var verifier = new JcaSimpleSignerInfoVerifierBuilder().build(key.certificate());
        assertThat(signed.getSignerInfos().getSigners())
                .hasSize(1)
                .allMatch(
                        signer -> {
                            try {
                                return signer.verify(verifier);
                            } catch (CMSException e) {
                                return false;
                            }
                        });
    }

    @Test
    void whoever_is_not_vouched_for_is_not_believed_although_the_seal_holds(
            @TempDir Path stranger) {
        var office = SealOffice.in(folder, "330327");
        var strangers = SealOffice.in(stranger, "330327");
        var key = strangers.key("330327", SealAlgorithm.EC_P256);
        var seal = Seals.put(key, SealFormat.CMS, CONTENT, SealOffice.NOW, CLAIM);
        var reading = Seals.read(seal, SealFormat.CMS, CONTENT);
        assertThat(reading).isInstanceOf(SealReading.Intact.class);
        assertThat(believed(reading, strangers)).isTrue();
        assertThat(believed(reading, office)).isFalse();
    }

    @Test
    void rubbish_is_broken_and_nothing_worse() {
        var random = new Random(20261122);
        for (var i = 0; i < 500; i++) {
            var rubbish = new byte[random.nextInt(200)];
            random.nextBytes(rubbish);
            assertThat(Seals.read(rubbish, SealFormat.CMS, CONTENT))
                    .isInstanceOf(SealReading.Broken.class);
        }
    }

    private static boolean believed(SealReading reading, SealOffice office) {
        return reading instanceof SealReading.Intact intact
                && office.keys().trust().vouchesFor(intact.certificate(), intact.at());
    }
}
