package cn.lianshen.print;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text made fit for print: what no XML may hold is left out, what no typeface has becomes a
 * visible 〓, and the typefaces that the rest needs are known.
 */
final class Typesetting {
    /** 〓, which printers set where a type is missing. */
    private static final int GETA = 0x3013;

    private static final Typeface[] IN_ORDER = {Typeface.SONG, Typeface.RARE, Typeface.RARER};

    private final Fonts fonts;
    private final Set<Typeface> needed = EnumSet.of(Typeface.SONG, Typeface.HEI);
    private final String text;
    private int replaced;

    Typesetting(Fonts fonts, String text) {
        this.fonts = fonts;
        var set = new StringBuilder(text.length());
        text.codePoints().filter(Typesetting::mayStand).forEach(it -> set.appendCodePoint(set(it)));
        this.text = set.toString();
    }

    String text() {
        return text;
    }

    /** Typefaces from which glyphs are taken. */
    Set<Typeface> needed() {
        return needed;
    }

    /** How many characters no typeface has. */
    int replaced() {
        return replaced;
    }

    private int set(int codePoint) {
        if (Character.isWhitespace(codePoint)) {
            return codePoint;
        }
        var typeface = having(codePoint);
        if (typeface == null) {
            replaced++;
            return GETA;
        }
        needed.add(typeface);
        return codePoint;
    }

    /** Characters for private use have no shape that two readers agree on. */
    private @Nullable Typeface having(int codePoint) {
        if (Character.getType(codePoint) == Character.PRIVATE_USE) {
            return null;
        }
        for (var typeface : IN_ORDER) {
            if (fonts.coverage(typeface).has(codePoint)) {
                return typeface;
            }
        }
        return null;
    }

    /** Characters of XML 1.0 that have a shape or a meaning in a line. */
    private static boolean mayStand(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> codePoint == '\n' || codePoint == '\t' || codePoint == '\r';
            case Character.FORMAT, Character.SURROGATE -> false;
            case Character.UNASSIGNED -> (codePoint & 0xFFFE) != 0xFFFE;
            default -> !selectsVariant(codePoint);
        };
    }

    /**
     * What stands behind a character to choose among its shapes; fonts here have one shape each.
     */
    private static boolean selectsVariant(int codePoint) {
        return (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    }
}
