package cn.lianshen.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A printed paper read again by other eyes than those that made it. */
final class ReadPaper extends PDFTextStripper {
    private final List<TextPosition> glyphs = new ArrayList<>();
    private final String text;
    private final int pages;

    private ReadPaper(PDDocument document) throws IOException {
        this.pages = document.getNumberOfPages();
        this.text = getText(document);
    }

    static ReadPaper of(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new ReadPaper(document);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a validator of the standard has against it. */
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

    /** Names of the fonts that glyphs are taken from. */
    Set<String> fonts() {
        var names = new HashSet<String>();
        glyphs.forEach(glyph -> names.add(font(glyph).getName()));
        return names;
    }

    boolean allEmbedded() {
        return glyphs.stream().allMatch(glyph -> font(glyph).isEmbedded());
    }

    /** Glyphs that stand for a missing one. */
    long missing() {
        return glyphs.stream().filter(glyph -> glyph.getCharacterCodes()[0] == 0).count();
    }

    /** Glyphs outside the margins, in points from the left and right edge. */
    List<String> outside(float left, float right) {
        return glyphs.stream()
                .filter(it -> it.getX() < left || it.getX() + it.getWidth() > right)
                .map(TextPosition::getUnicode)
                .toList();
    }

    private static PDFont font(TextPosition glyph) {
        return glyph.getFont();
    }
}
