package cn.lianshen.registry.lookup.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Unified social credit code (统一社会信用代码) as a visitor types it: 18 characters whose last is the
 * check character of the others. Source: GB 32100-2015.
 */
public record CreditCode(String value) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern SHAPE = Pattern.compile("[" + ALPHABET + "]{18}");

    /** The code in capitals and half width, or empty when it cannot be one. */
    public static Optional<CreditCode> parse(String typed) {
        var code =
                Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
        return SHAPE.matcher(code).matches() && checks(code)
                ? Optional.of(new CreditCode(code))
                : Optional.empty();
    }

    /**
     * The i-th character weighs 3^i mod 31; with the check character itself the sum is 0 mod 31.
     */
    private static boolean checks(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return (sum + ALPHABET.indexOf(code.charAt(17))) % 31 == 0;
    }
}
