package cn.lianshen.registry.licence;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A licence read again by other eyes than those that made it. */
final class ReadPdf extends PDFTextStripper {
    private final List<TextPosition> glyphs = new ArrayList<>();
    private final String text;
    private final int pages;

    private ReadPdf(PDDocument document) throws IOException {
        this.pages = document.getNumberOfPages();
        this.text = getText(document);
    }

    static ReadPdf of(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new ReadPdf(document);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a validator of PDF/A-2u has against it. */
    static List<String> faults(byte[] pdf) {
        VeraGreenfieldFoundryProvider.initialise();
        var flavour = PDFAFlavour.PDFA_2_U;
        try (var foundry = Foundries.defaultInstance();
                var parser = foundry.createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = foundry.createValidator(flavour, false)) {
            var result = validator.validate(parser);
            return result.getTestAssertions().stream().map(Object::toString).toList();
        } catch (VeraPDFException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the QR code on the first page says; a camera, too, looks more than once. */
    static String code(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var page = new PDFRenderer(document);
            for (var dpi : new int[] {200, 250, 300, 400}) {
                try {
                    return code(page.renderImageWithDPI(0, dpi));
                } catch (ReaderException _) {
                    // from another distance
                }
            }
            throw new IllegalStateException("no code is seen");
        }
    }

    /** The page to the right below, within its frame, where the seal stands. */
    static SealCorner sealCorner(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var page = new PDFRenderer(document).renderImageWithDPI(0, 100);
            var width = page.getWidth();
            var height = page.getHeight();
            var left = width * 6 / 10;
            var top = height * 6 / 10;
            return new SealCorner(
                    page.getSubimage(left, top, width * 93 / 100 - left, height * 92 / 100 - top));
        }
    }

    /** As a camera finds it among other things, or else as the picture of nothing but a code. */
    static String code(BufferedImage picture) throws ReaderException {
        try {
            return code(picture, DecodeHintType.TRY_HARDER);
        } catch (ReaderException _) {
            return code(picture, DecodeHintType.PURE_BARCODE);
        }
    }

    private static String code(BufferedImage picture, DecodeHintType hint) throws ReaderException {
        var width = picture.getWidth();
        var height = picture.getHeight();
        var pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        var source = new RGBLuminanceSource(width, height, pixels);
        var bits = new BinaryBitmap(new HybridBinarizer(source));
        return new QRCodeReader().decode(bits, Map.of(hint, true)).getText();
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        glyphs.add(glyph);
        super.processTextPosition(glyph);
    }

    /** Without the breaks of lines. */
    String text() {
        return text.replaceAll("\\s", "");
    }

    int pages() {
        return pages;
    }

    boolean allEmbedded() {
        return glyphs.stream().allMatch(glyph -> glyph.getFont().isEmbedded());
    }

    /** Glyphs outside the frame, in points. */
    List<String> outside(float margin) {
        return glyphs.stream()
                .filter(it -> outside(it, margin))
                .map(TextPosition::getUnicode)
                .toList();
    }

    private static boolean outside(TextPosition it, float margin) {
        return it.getX() < margin
                || it.getX() + it.getWidth() > it.getPageWidth() - margin
                || it.getY() - it.getHeight() < margin
                || it.getY() > it.getPageHeight() - margin;
    }
}
