package cn.lianshen.files.intake;

import cn.lianshen.files.type.FileType;
import java.text.Normalizer;
import java.util.Optional;

/**
 * The name under which a file is shown. It never names a place: files lie under their hashes.
 *
 * @param value at most {@value #MOST} characters, with nothing invisible in it
 */
public record FileName(String value) {

    /** Characters, those outside of the basic plane counted once. */
    public static final int MOST = 120;

    /**
     * The name as it may be shown: composed, without control characters, without marks that turn
     * the direction of text (they make {@code fdp.exe} look like {@code exe.pdf}), blanks single,
     * and shortened before its extension.
     */
    public static FileName of(String sent) {
        var shown = new StringBuilder();
        Normalizer.normalize(sent, Normalizer.Form.NFC)
                .codePoints()
                .map(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c)
                .filter(FileName::isShown)
                .forEach(shown::appendCodePoint);
        return new FileName(shortened(shown.toString().replaceAll(" +", " ").strip()));
    }

    /** Whether what was sent names a folder, of whatever system. */
    static boolean hasPath(String sent) {
        return sent.indexOf('/') >= 0 || sent.indexOf('\\') >= 0;
    }

    /** By the extension. */
    public Optional<FileType> type() {
        int dot = value.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : FileType.ofExtension(value.substring(dot + 1));
    }

    /** Whether there is nothing before the extension. */
    boolean isEmpty() {
        int dot = value.lastIndexOf('.');
        return (dot < 0 ? value : value.substring(0, dot)).isBlank();
    }

    private static boolean isShown(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> false;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static String shortened(String name) {
        int length = name.codePointCount(0, name.length());
        if (length <= MOST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String end = dot >= 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        int kept = MOST - end.codePointCount(0, end.length());
        return name.substring(0, name.offsetByCodePoints(0, kept)).strip() + end;
    }
}
