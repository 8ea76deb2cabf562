package cn.lianshen.registry.licence;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/** Letters as figures, for what is drawn and not written. */
final class Lettering implements Closeable {
    private final TrueTypeFont font;

    Lettering(Path file) {
        try {
            font = new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable font " + file, e);
        }
    }

    /**
     * A letter in a size of 1, centred above the point {@code 0, 0}, then put to its place.
     *
     * @param place from there to where it shall stand; y grows downwards
     */
    Shape letter(int codePoint, AffineTransform place) {
        try {
            var glyph = font.getUnicodeCmapLookup().getGlyphId(codePoint);
            var data = font.getGlyph().getGlyph(glyph);
            var outline = data == null ? new Path2D.Double() : data.getPath();
            return place.createTransformedShape(
                    upright(font.getAdvanceWidth(glyph)).createTransformedShape(outline));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private AffineTransform upright(int width) throws IOException {
        var unit = 1.0 / font.getUnitsPerEm();
        var upright = AffineTransform.getScaleInstance(unit, -unit);
        upright.translate(-width / 2.0, 0);
        return upright;
    }

    @Override
    public void close() {
        try {
            font.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
