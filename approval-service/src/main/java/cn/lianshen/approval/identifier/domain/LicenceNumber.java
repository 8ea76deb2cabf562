package cn.lianshen.approval.identifier.domain;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * School licence number (办学许可证编号) of the 15-digit scheme: issuing body (1), region (6), level (1),
 * serial (7), written 教民…号. Older licences have 13 digits: region (6), level (1), serial (6).
 *
 * <p>The meaning of the first digit is a code list of the county, since its published reading is
 * not confirmed. Source: 教发厅〔2008〕2号, as far as it is public.
 */
public record LicenceNumber(String value) {
    private static final Pattern SPELLING =
            Pattern.compile("(?:教民)?(\\d(\\d{6})[1-8]\\d{7}|(\\d{6})[1-8]\\d{6})号?");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    /** Serials run from 1 to 9 999 999 within one region and level. */
    public static LicenceNumber of(int issuingBody, String region, int level, long serial) {
        return new LicenceNumber("教民%d%s%d%07d号".formatted(issuingBody, region, level, serial));
    }

    /**
     * The number in its official spelling, however it was typed: with or without the words around
     * it, with spaces, in full width. Empty when it has no number's digits.
     */
    public static Optional<LicenceNumber> parse(String text) {
        var plain = SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
        var spelling = SPELLING.matcher(plain);
        if (!spelling.matches()) {
            return Optional.empty();
        }
        var region = spelling.group(2) == null ? spelling.group(3) : spelling.group(2);
        return Provinces.have(region)
                ? Optional.of(new LicenceNumber("教民" + spelling.group(1) + "号"))
                : Optional.empty();
    }
}
