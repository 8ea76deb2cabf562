package cn.lianshen.approval.notice;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A notice as whoever opens the PDF reads it. */
public final class ReadNotice extends PDFTextStripper {
    /** The margins of the layout, in points, with half a point for rounding. */
    private static final float LEFT = 28 / 25.4f * 72 - 0.5f;

    private static final float RIGHT = (210 - 26) / 25.4f * 72 + 0.5f;
    private static final float BOTTOM = (297 - 30) / 25.4f * 72 + 0.5f;
    private static final int DPI = 70;

    private final List<TextPosition> glyphs = new ArrayList<>();
    private final String text;

    private ReadNotice(PDDocument document) throws IOException {
        this.text = getText(document).replaceAll("\\s", "").replaceAll("第\\d+页　共\\d+页", "");
    }

    public static ReadNotice of(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new ReadNotice(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a validator of PDF/A-2u has against it. */
    public static List<String> faults(byte[] pdf) {
        VeraGreenfieldFoundryProvider.initialise();
        var flavour = PDFAFlavour.PDFA_2_U;
        try (var foundry = Foundries.defaultInstance();
                var parser = foundry.createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = foundry.createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(Object::toString)
                    .toList();
        } catch (VeraPDFException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Leaves its pages as pictures among the build's output, for eyes. */
    public static void picture(String name, byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var folder = Files.createDirectories(Path.of("target", "notices"));
            var pages = new PDFRenderer(document);
            for (var page = 0; page < document.getNumberOfPages(); page++) {
                var file = folder.resolve(name + "-" + (page + 1) + ".png").toFile();
                ImageIO.write(pages.renderImageWithDPI(page, DPI), "png", file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        glyphs.add(glyph);
        super.processTextPosition(glyph);
    }

    /** All that is written, without blanks, breaks and page numbers. */
    public String text() {
        return text;
    }

    /** Glyphs that stand for a missing one. */
    public long missing() {
        return glyphs.stream().filter(glyph -> glyph.getCharacterCodes()[0] == 0).count();
    }

    public boolean allEmbedded() {
        return glyphs.stream().allMatch(glyph -> glyph.getFont().isEmbedded());
    }

    /** What stands outside the margins; the page number has its place below them. */
    public List<String> outside() {
        return glyphs.stream()
                .filter(
                        it ->
                                it.getX() < LEFT
                                        || it.getX() + it.getWidth() > RIGHT
                                        || (it.getY() > BOTTOM && it.getFontSizeInPt() > 11))
                .map(TextPosition::getUnicode)
                .toList();
    }
}
