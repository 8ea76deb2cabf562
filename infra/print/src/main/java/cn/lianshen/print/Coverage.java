package cn.lianshen.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.BitSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/** The characters that a font file has a glyph for. */
final class Coverage {
    private final BitSet codePoints;

    private Coverage(BitSet codePoints) {
        this.codePoints = codePoints;
    }

    static Coverage of(Path file) {
        try (var font = new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()))) {
            var glyphs = font.getUnicodeCmapLookup();
            var all = new BitSet(Character.MAX_CODE_POINT + 1);
            for (var codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
                all.set(codePoint, glyphs.getGlyphId(codePoint) != 0);
            }
            return new Coverage(all);
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable font " + file, e);
        }
    }

    boolean has(int codePoint) {
        return codePoints.get(codePoint);
    }
}
