package cn.lianshen.approval.identifier.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * Citizen number (公民身份号码): region (6), birth date (8), sequence (3), check character (1).
 *
 * <p>Of the region only the province is looked up: a number stays valid after its county was
 * renamed or divided. Source: GB 11643-1999.
 */
public record CitizenNumber(String value) {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    /**
     * The number, or empty when the length, the province, the birth date or the check character is
     * wrong.
     */
    public static Optional<CitizenNumber> parse(String text) {
        return text.matches("\\d{17}[\\dX]")
                        && Provinces.have(text)
                        && check(text) == text.charAt(17)
                        && dated(text)
                ? Optional.of(new CitizenNumber(text))
                : Optional.empty();
    }

    /** Full years of age on a day. */
    public int ageOn(LocalDate day) {
        return Period.between(birthDate(value), day).getYears();
    }

    private static char check(String text) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += Character.digit(text.charAt(i), 10) * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11);
    }

    private static boolean dated(String text) {
        try {
            birthDate(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static LocalDate birthDate(String text) {
        return LocalDate.of(
                Integer.parseInt(text, 6, 10, 10),
                Integer.parseInt(text, 10, 12, 10),
                Integer.parseInt(text, 12, 14, 10));
    }
}
