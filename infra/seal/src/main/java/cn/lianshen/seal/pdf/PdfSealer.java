package cn.lianshen.seal.pdf;

import cn.lianshen.seal.SealFormat;
import cn.lianshen.seal.SealKey;
import cn.lianshen.seal.Seals;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;

/**
 * Puts a seal on a PDF, as an increment: what was there stays as it was, byte for byte, and a PDF/A
 * stays one. All bytes are signed but those of the seal itself.
 */
public final class PdfSealer {
    /** Room for one seal; some 1.2 kB are used. */
    private static final int ROOM = 4096;

    private final SealKey key;

    public PdfSealer(SealKey key) {
        this.key = key;
    }

    /**
     * The PDF with a seal on it.
     *
     * @param signer name that readers show
     * @param claim what is said of the document
     */
    public byte[] seal(byte[] pdf, String signer, Instant at, String claim) {
        try (var document = Loader.loadPDF(pdf);
                var options = new SignatureOptions()) {
            options.setPreferredSignatureSize(ROOM);
            document.addSignature(signature(signer, at), options);
            return sealed(document, at, claim);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] sealed(PDDocument document, Instant at, String claim) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var signing = document.saveIncrementalForExternalSigning(bytes);
        var content = signing.getContent().readAllBytes();
        signing.setSignature(Seals.put(key, SealFormat.CMS, content, at, claim));
        return bytes.toByteArray();
    }

    private static PDSignature signature(String signer, Instant at) {
        var signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
        signature.setName(signer);
        signature.setSignDate(GregorianCalendar.from(at.atZone(ZoneOffset.UTC)));
        return signature;
    }
}
