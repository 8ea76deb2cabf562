package cn.lianshen.registry.licence;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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

    /** What the QR code on the first page says, as a camera would see it. */
    static String code(byte[] pdf) throws IOException, ReaderException {
        try (var document = Loader.loadPDF(pdf)) {
            return code(new PDFRenderer(document).renderImageWithDPI(0, 200));
        }
    }

    /** How much of the page is red where the office stands, to the right below. */
    static double red(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var page = new PDFRenderer(document).renderImageWithDPI(0, 50);
            var width = page.getWidth();
            var height = page.getHeight();
            return red(page.getSubimage(width * 6 / 10, height * 6 / 10, width / 4, height / 4));
        }
    }

    private static double red(BufferedImage part) {
        var pixels = part.getWidth() * part.getHeight();
        var red =
                IntStream.range(0, pixels)
                        .map(i -> part.getRGB(i % part.getWidth(), i / part.getWidth()))
                        .filter(ReadPdf::isRed)
                        .count();
        return (double) red / pixels;
    }

    private static boolean isRed(int rgb) {
        return ((rgb >> 16) & 0xFF) > 150 && ((rgb >> 8) & 0xFF) < 110 && (rgb & 0xFF) < 110;
    }

    static String code(BufferedImage picture) throws ReaderException {
        var width = picture.getWidth();
        var height = picture.getHeight();
        var pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        var source = new RGBLuminanceSource(width, height, pixels);
        try {
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)))
                    .getText();
        } catch (NotFoundException e) {
            throw new IllegalStateException("no code is seen", e);
        }
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
