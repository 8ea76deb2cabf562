package cn.lianshen.client.api;

import java.util.random.RandomGenerator;

/**
 * Makes unified social credit codes (统一社会信用代码) that pass both check characters and belong to
 * nobody: the organisation part begins with {@code 00}, as no school's does. Source: GB 32100-2015
 * and GB 11714.
 */
public final class FreshCreditCode {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    private FreshCreditCode() {}

    /**
     * A code that was most likely never given out: one of 31⁶.
     *
     * @param prefix registering department and kind of body: 52 civil affairs, 12 staffing office,
     *     91 market supervision
     * @param region GB/T 2260, six digits
     */
    public static String of(String prefix, String region, RandomGenerator random) {
        var organisation = new StringBuilder("00");
        random.ints(6, 0, ALPHABET.length())
                .mapToObj(i -> ALPHABET.charAt(i))
                .forEach(organisation::append);
        return complete(prefix + region + organisation);
    }

    /** The sixteen leading characters with their two check characters behind. */
    static String complete(String sixteen) {
        String seventeen = sixteen + organisationCheck(sixteen.substring(8));
        return seventeen + check(seventeen);
    }

    private static char organisationCheck(String organisation) {
        int sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            sum += Character.digit(organisation.charAt(i), 36) * ORGANISATION_WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        return check == 10 ? 'X' : Character.forDigit(check % 11, 10);
    }

    private static char check(String seventeen) {
        int sum = 0;
        int weight = 1; // 3^i mod 31
        for (int i = 0; i < seventeen.length(); i++) {
            sum += ALPHABET.indexOf(seventeen.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }
}
