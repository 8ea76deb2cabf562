package cn.lianshen.approval.identifier.domain;

import java.util.Optional;

/**
 * Unified social credit code (统一社会信用代码): 18 characters that pass both check characters.
 *
 * <p>Layout: registering department and kind (2), region of the registering authority (6),
 * organisation code (9, its last being its own check character), check character (1). Source: GB
 * 32100-2015 and GB 11714.
 */
public record CreditCode(String value) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {
        1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
    };
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    /** The code, or empty when the length, a character or a check character is wrong. */
    public static Optional<CreditCode> parse(String text) {
        return text.matches("[" + ALPHABET + "]{18}")
                        && organisationCheck(text) == text.charAt(16)
                        && check(text) == text.charAt(17)
                ? Optional.of(new CreditCode(text))
                : Optional.empty();
    }

    /**
     * Registering department and kind of body: 52 non-profit school, 91 company, 12 institution.
     */
    public String prefix() {
        return value.substring(0, 2);
    }

    /** GB/T 2260 code of the registering authority. */
    public String region() {
        return value.substring(2, 8);
    }

    private static char check(String text) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(text.charAt(i)) * WEIGHTS[i];
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    private static char organisationCheck(String text) {
        int sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            sum += Character.digit(text.charAt(8 + i), 36) * ORGANISATION_WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        return check == 10 ? 'X' : Character.forDigit(check % 11, 10);
    }
}
