package cn.lianshen.seal.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.seal.SealAlgorithm;
import cn.lianshen.seal.SealOffice;
import cn.lianshen.seal.SealReading;
import cn.lianshen.seal.Stranger;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfSealTest {
    @TempDir private Path folder;

    @Test
    void a_sealed_file_is_intact_and_begins_with_what_was_there() throws IOException {
        var plain = page();
        var sealed = sealed(plain, SealAlgorithm.EC_P256);
        assertThat(Arrays.copyOf(sealed, plain.length)).isEqualTo(plain);
        assertThat(PdfSeal.read(sealed).orElseThrow()).isInstanceOf(SealReading.Intact.class);
        try (var document = Loader.loadPDF(sealed)) {
            assertThat(document.getSignatureDictionaries()).hasSize(1);
        }
    }

    @Test
    void no_flipped_bit_goes_unseen_wherever_it_is() throws IOException {
        var sealed = sealed(page(), SealAlgorithm.SM2);
        for (var i = 0; i < sealed.length; i++) {
            var bit = (byte) (1 << i % 8);
            sealed[i] ^= bit;
            assertThat(intact(sealed)).describedAs("byte %d", i).isFalse();
            sealed[i] ^= bit;
        }
        assertThat(intact(sealed)).isTrue();
    }

    @Test
    void small_letters_in_the_seal_are_not_as_it_was_written() throws IOException {
        var sealed = sealed(page(), SealAlgorithm.EC_P256);
        var text = text(sealed);
        var at = text.indexOf("/Contents <") + "/Contents <".length();
        var letter = at;
        while (!Character.isUpperCase(text.charAt(letter))) {
            letter++;
        }
        sealed[letter] ^= 0x20;
        assertThat(PdfSeal.read(sealed).orElseThrow()).isInstanceOf(SealReading.Broken.class);
    }

    @Test
    void what_is_added_behind_breaks_it() throws IOException {
        var sealed = sealed(page(), SealAlgorithm.EC_P256);
        assertThat(intact(Arrays.copyOf(sealed, sealed.length + 1))).isFalse();
        var again = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(sealed)) {
            document.getDocumentInformation().setTitle("another title");
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(again);
        }
        assertThat(intact(again.toByteArray())).isFalse();
    }

    @Test
    void a_file_cut_off_anywhere_is_not_intact() throws IOException {
        var sealed = sealed(page(), SealAlgorithm.EC_P256);
        for (var length = 0; length < sealed.length; length += 97) {
            assertThat(intact(Arrays.copyOf(sealed, length))).isFalse();
        }
    }

    @Test
    void a_file_with_two_signatures_of_others_is_of_another_form_and_of_ours_broken()
            throws IOException {
        var others = "%PDF-1.7 /ByteRange [0 1 2 3] /ByteRange [0 1 2 3]";
        assertThat(PdfSeal.read(others.getBytes(StandardCharsets.ISO_8859_1)).orElseThrow())
                .isInstanceOf(SealReading.OtherForm.class);
        var twice = sealed(sealed(page(), SealAlgorithm.EC_P256), SealAlgorithm.EC_P256);
        assertThat(PdfSeal.read(twice).orElseThrow()).isInstanceOf(SealReading.Broken.class);
    }

    @Test
    void a_signature_of_another_program_whose_lengths_are_not_told_is_of_another_form()
            throws Exception {
        var signed = signedElsewhere(page());
        assertThat(text(signed)).contains("/Contents <3080");
        assertThat(PdfSeal.read(signed).orElseThrow()).isInstanceOf(SealReading.OtherForm.class);
        signed[20] ^= 1;
        assertThat(PdfSeal.read(signed).orElseThrow()).isInstanceOf(SealReading.Broken.class);
    }

    @Test
    void a_seal_of_ours_that_does_not_tell_its_length_any_more_is_broken() throws IOException {
        for (var algorithm : SealAlgorithm.values()) {
            var bent =
                    text(sealed(page(), algorithm)).replace("/Contents <3082", "/Contents <3080");
            assertThat(PdfSeal.read(bent.getBytes(StandardCharsets.ISO_8859_1)).orElseThrow())
                    .isInstanceOf(SealReading.Broken.class);
        }
    }

    @Test
    void a_signature_that_opens_without_end_is_broken_and_nothing_worse() throws Exception {
        var endless =
                text(signedElsewhere(page()))
                        .replaceAll("<3080[0-9A-F]{4000}", "<3080" + "3080".repeat(1000));
        assertThat(PdfSeal.read(endless.getBytes(StandardCharsets.ISO_8859_1)).orElseThrow())
                .isInstanceOf(SealReading.Broken.class);
    }

    @Test
    void a_file_without_signature_has_none() throws IOException {
        assertThat(PdfSeal.read(page())).isEqualTo(Optional.empty());
    }

    @Test
    void a_range_that_makes_no_sense_is_broken_and_nothing_worse() {
        for (var range :
                List.of("0 0 0 0", "0 5 3 9", "0 999999999 999999999 999999999", "1 2 5 40")) {
            var text = "%PDF-1.7 /ByteRange [" + range + "] /Contents <00>";
            var reading = PdfSeal.read(text.getBytes(StandardCharsets.ISO_8859_1));
            assertThat(reading.orElseThrow()).isInstanceOf(SealReading.Broken.class);
        }
    }

    private byte[] sealed(byte[] pdf, SealAlgorithm algorithm) {
        var key = SealOffice.in(folder, "330327").key("330327", algorithm);
        return new PdfSealer(key).seal(pdf, "苍南县教育局", SealOffice.NOW, "claim");
    }

    private static byte[] signedElsewhere(byte[] pdf) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(pdf)) {
            var signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
            document.addSignature(signature);
            var signing = document.saveIncrementalForExternalSigning(bytes);
            signing.setSignature(Stranger.signed(signing.getContent().readAllBytes()));
        }
        return bytes.toByteArray();
    }

    private static String text(byte[] pdf) {
        return new String(pdf, StandardCharsets.ISO_8859_1);
    }

    private static boolean intact(byte[] pdf) {
        return PdfSeal.read(pdf).filter(SealReading.Intact.class::isInstance).isPresent();
    }

    private static byte[] page() throws IOException {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
