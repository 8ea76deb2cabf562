package cn.lianshen.registry.licence.domain;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What identifies a licence number (办学许可证编号) however it is typed: its digits, without the words 教民
 * and 号 around them, without spaces, in half width. 15 digits in the scheme of 教发厅〔2008〕2号, 13 in
 * the one before it.
 */
public record LicenceNumberKey(String digits) {
    private static final Pattern SPELLING = Pattern.compile("(?:教民)?(\\d{15}|\\d{13})号?");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    /** The key of a number as somebody wrote it, or empty when it is no licence number. */
    public static Optional<LicenceNumberKey> of(String written) {
        var plain =
                SPACE.matcher(Normalizer.normalize(written, Normalizer.Form.NFKC)).replaceAll("");
        var spelling = SPELLING.matcher(plain);
        return spelling.matches()
                ? Optional.of(new LicenceNumberKey(spelling.group(1)))
                : Optional.empty();
    }
}
