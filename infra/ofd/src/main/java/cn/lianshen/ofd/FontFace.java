package cn.lianshen.ofd;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/** A TrueType font, of which those glyphs are embedded that were used. */
final class FontFace implements Closeable {
    private static final int BASIC_PLANE = 0xFFFF;
    private static final char BLANK = ' ';

    /** What readers need; tables for setting type vertically and the like stay away. */
    private static final List<String> TABLES =
            List.of(
                    "head", "hhea", "maxp", "OS/2", "name", "cmap", "post", "hmtx", "loca", "glyf",
                    "cvt ", "fpgm", "prep", "gasp");

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final Map<Integer, Integer> used = new TreeMap<>();

    FontFace(Path file) {
        try {
            font = new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()));
            glyphs = font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable font " + file, e);
        }
    }

    boolean has(int codePoint) {
        return glyphs.getGlyphId(codePoint) != 0;
    }

    /** Width of a character in a size of 1. */
    double width(int codePoint) {
        try {
            double units = font.getUnitsPerEm();
            return font.getAdvanceWidth(glyphs.getGlyphId(codePoint)) / units;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void use(int codePoint) {
        used.put(codePoint, glyphs.getGlyphId(codePoint));
    }

    boolean isUsed() {
        return !used.isEmpty();
    }

    String name() {
        try {
            return font.getName();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Glyphs in the embedded part of the font, by character. */
    Map<Integer, Integer> embedded() {
        try {
            var kept =
                    subset().getGIDMap().entrySet().stream()
                            .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
            var numbers = new TreeMap<Integer, Integer>();
            used.forEach((codePoint, glyph) -> numbers.put(codePoint, kept.getOrDefault(glyph, 0)));
            return numbers;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The part of the font that is used. */
    byte[] file() {
        try (var bytes = new ByteArrayOutputStream()) {
            subset().writeToStream(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The table of characters that is written has none beyond the basic plane. */
    private TTFSubsetter subset() throws IOException {
        var subset = new TTFSubsetter(font, TABLES);
        subset.setPrefix("LIANSH+");
        subset.add(BLANK);
        used.keySet().stream().filter(it -> it <= BASIC_PLANE).forEach(subset::add);
        subset.addGlyphIds(Map.copyOf(used).values().stream().collect(Collectors.toSet()));
        return subset;
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
