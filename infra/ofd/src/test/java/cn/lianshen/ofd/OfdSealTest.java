package cn.lianshen.ofd;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.seal.SealReading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfdSealTest {
    private static final String PAGE = "Doc_0/Pages/Page_0/Content.xml";

    @TempDir private Path folder;

    @Test
    void a_sealed_file_is_intact_and_tells_its_claim() {
        var reading = OfdSeal.read(Sample.sealed(folder)).orElseThrow();
        assertThat(reading)
                .isEqualTo(
                        new SealReading.Intact(
                                Sample.key(folder).certificate(), Sample.NOW, "claim"));
    }

    @Test
    void another_implementation_of_the_standard_verifies_it() throws Exception {
        assertThat(OtherValidator.faults(Sample.sealed(folder))).isEmpty();
    }

    @Test
    void the_other_implementation_sees_a_changed_page_too() throws Exception {
        var changed = repacked(files -> files.computeIfPresent(PAGE, (_, page) -> flipped(page)));
        assertThat(OtherValidator.faults(changed)).isNotEmpty();
    }

    @Test
    void no_flipped_bit_goes_unseen_wherever_it_is() {
        var sealed = Sample.sealed(folder);
        for (var i = 0; i < sealed.length; i += i % 7 + 1) {
            var bit = (byte) (1 << i % 8);
            sealed[i] ^= bit;
            assertThat(OfdSeal.read(sealed))
                    .describedAs("byte %d of %d", i, sealed.length)
                    .containsInstanceOf(SealReading.Broken.class);
            sealed[i] ^= bit;
        }
        assertThat(OfdSeal.read(sealed)).containsInstanceOf(SealReading.Intact.class);
    }

    @Test
    void a_changed_an_added_and_a_missing_file_break_it() {
        assertBroken(files -> files.computeIfPresent(PAGE, (_, page) -> flipped(page)));
        assertBroken(files -> files.put("Doc_0/Pages/Page_1/Content.xml", new byte[0]));
        assertBroken(files -> files.remove("Doc_0/PublicRes.xml"));
        assertBroken(files -> files.remove(SignedFiles.VALUE));
        assertBroken(files -> files.remove(SignedFiles.DESCRIPTION));
        assertBroken(files -> files.put(SignedFiles.LIST, new byte[] {'<'}));
    }

    @Test
    void the_same_files_packed_otherwise_are_not_the_file_that_was_sealed() throws IOException {
        var files = StoredZip.unpack(Sample.sealed(folder)).orElseThrow();
        assertThat(OfdSeal.read(squeezed(files))).containsInstanceOf(SealReading.Broken.class);
    }

    @Test
    void a_file_without_its_signature_is_broken_and_a_strangers_has_another_form()
            throws IOException {
        var plain = Sample.press().print(Sample.saying("园"));
        assertThat(OfdSeal.read(plain)).containsInstanceOf(SealReading.Broken.class);
        var strangers = new TreeMap<String, byte[]>();
        strangers.put("OFD.xml", "<ofd:OFD/>".getBytes(StandardCharsets.UTF_8));
        assertThat(OfdSeal.read(squeezed(strangers))).isEmpty();
        strangers.put("Doc_0/Signs/Sign_0/SignedValue.dat", new byte[] {1});
        assertThat(OfdSeal.read(squeezed(strangers)))
                .containsInstanceOf(SealReading.OtherForm.class);
    }

    @Test
    void a_file_cut_off_is_broken_and_what_is_no_zip_has_no_seal() {
        var sealed = Sample.sealed(folder);
        for (var length = 2000; length < sealed.length; length += 997) {
            assertThat(OfdSeal.read(Arrays.copyOf(sealed, length)))
                    .satisfiesAnyOf(
                            it -> assertThat(it).isEmpty(),
                            it -> assertThat(it).containsInstanceOf(SealReading.Broken.class));
        }
        assertThat(OfdSeal.read(new byte[0])).isEmpty();
        assertThat(OfdSeal.read("not a zip".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void a_bomb_is_put_down_before_it_unfolds() throws IOException {
        var bomb = bomb(StoredZip.MOST_BYTES * 40L);
        assertThat(bomb.length).isLessThan(1 << 20);
        var before = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        assertThat(OfdSeal.read(bomb)).isEmpty();
        var after = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        assertThat(after - before).isLessThan(StoredZip.MOST_BYTES * 12L);
    }

    @Test
    void too_many_files_are_not_unpacked() {
        var files = new TreeMap<String, byte[]>();
        for (var i = 0; i <= StoredZip.MOST_FILES; i++) {
            files.put("file-" + i, new byte[0]);
        }
        assertThat(StoredZip.unpack(StoredZip.pack(files))).isEmpty();
    }

    private void assertBroken(Consumer<Map<String, byte[]>> change) {
        assertThat(OfdSeal.read(repacked(change))).containsInstanceOf(SealReading.Broken.class);
    }

    private byte[] repacked(Consumer<Map<String, byte[]>> change) {
        var files = StoredZip.unpack(Sample.sealed(folder)).orElseThrow();
        change.accept(files);
        return StoredZip.pack(files);
    }

    private static byte[] flipped(byte[] content) {
        var other = content.clone();
        other[other.length / 2] ^= 1;
        return other;
    }

    private static byte[] squeezed(Map<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] bomb(long size) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("OFD.xml"));
            var noughts = new byte[1 << 20];
            for (var written = 0L; written < size; written += noughts.length) {
                zip.write(noughts);
            }
        }
        return bytes.toByteArray();
    }
}
