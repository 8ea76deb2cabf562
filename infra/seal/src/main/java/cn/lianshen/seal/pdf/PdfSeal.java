package cn.lianshen.seal.pdf;

import cn.lianshen.seal.SealFormat;
import cn.lianshen.seal.SealReading;
import cn.lianshen.seal.Seals;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the seal of a PDF and holds it against the file. The file is looked through as bytes and
 * never taken apart, so nothing in it can make the reader work or unfold. A seal counts only when
 * it covers the whole file: what was added behind it, or left out of it, breaks it.
 */
public final class PdfSeal {
    private static final Pattern RANGE =
            Pattern.compile(
                    "/ByteRange\\s{0,9}\\[\\s{0,9}(\\d{1,9})\\s{1,9}(\\d{1,9})\\s{1,9}(\\d{1,9})\\s{1,9}(\\d{1,9})\\s{0,9}\\]");
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final String MARK = HEX.formatHex(Seals.mark());

    private PdfSeal() {}

    /** Empty when there is no signature in the file. */
    public static Optional<SealReading> read(byte[] pdf) {
        var text = new String(pdf, StandardCharsets.ISO_8859_1);
        if (!text.contains("/ByteRange") && !text.contains("/Type /Sig")) {
            return Optional.empty();
        }
        var found = RANGE.matcher(text);
        if (!found.find() || count(text) != 1) {
            return Optional.of(unclear(text));
        }
        var range = new int[4];
        for (var i = 0; i < range.length; i++) {
            range[i] = Integer.parseInt(found.group(i + 1));
        }
        return Optional.of(read(pdf, text, range));
    }

    /** Not one signature over all, which the seals made here are. */
    private static SealReading unclear(String text) {
        return text.contains(MARK) ? new SealReading.Broken() : new SealReading.OtherForm(null);
    }

    private static long count(String text) {
        return Pattern.compile("/ByteRange", Pattern.LITERAL).matcher(text).results().count();
    }

    private static SealReading read(byte[] pdf, String text, int[] range) {
        var from = range[1];
        var to = range[2];
        var whole =
                range[0] == 0
                        && from < to
                        && to - from > 2
                        && (long) to + range[3] == pdf.length
                        && text.charAt(from) == '<'
                        && text.charAt(to - 1) == '>';
        return whole
                ? read(covered(pdf, from, to), text.substring(from + 1, to - 1))
                : new SealReading.Broken();
    }

    private static SealReading read(byte[] content, String hex) {
        try {
            var room = HEX.parseHex(hex);
            var der = Der.first(room);
            var reading = Seals.read(der, SealFormat.CMS, content);
            var ours = reading instanceof SealReading.Intact;
            return ours && !asWritten(hex, der) ? new SealReading.Broken() : reading;
        } catch (IllegalArgumentException e) {
            return new SealReading.Broken();
        }
    }

    /** Capital letters, and nothing but noughts behind it. */
    private static boolean asWritten(String hex, byte[] der) {
        var written = HEX.formatHex(der);
        return hex.startsWith(written)
                && hex.chars().skip(written.length()).allMatch(digit -> digit == '0');
    }

    private static byte[] covered(byte[] pdf, int from, int to) {
        var content = new byte[from + pdf.length - to];
        System.arraycopy(pdf, 0, content, 0, from);
        System.arraycopy(pdf, to, content, from, pdf.length - to);
        return content;
    }
}
