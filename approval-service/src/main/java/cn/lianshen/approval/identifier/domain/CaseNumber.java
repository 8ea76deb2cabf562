package cn.lianshen.approval.identifier.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * Case number (办件编号): region (6), sector (2, education), day of filing (8), item (2), serial of the
 * day (5, more only on a day with over 99 999 filings), check digit (1).
 *
 * <p>No national layout is published; the check digit is ISO 7064 MOD 11,10, so that one wrong
 * digit and one swapped neighbouring pair are found.
 */
public record CaseNumber(String value) {

    /** 05 stands for education in the national item codes (政务服务事项基本编码). */
    private static final String EDUCATION = "05";

    private static final int LENGTH = 24;

    /** The number of a county's serial-th case of a day. */
    public static CaseNumber of(String region, LocalDate day, String item, long serial) {
        String body =
                region
                        + EDUCATION
                        + day.format(DateTimeFormatter.BASIC_ISO_DATE)
                        + item.substring(2, 4)
                        + "%05d".formatted(serial);
        return new CaseNumber(body + check(body));
    }

    /** True for digits with which a number may begin; all of them, with the right check digit. */
    public static boolean mayBegin(String digits) {
        return digits.length() < LENGTH || valid(digits);
    }

    /** True for a text of digits whose last is the right check digit. */
    public static boolean valid(String text) {
        return text.matches("\\d{24,}")
                && check(text.substring(0, text.length() - 1)) == text.charAt(text.length() - 1);
    }

    private static char check(String digits) {
        int product = 10;
        for (int i = 0; i < digits.length(); i++) {
            int sum = (product + Character.digit(digits.charAt(i), 10)) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return Character.forDigit((11 - product) % 10, 10);
    }
}
