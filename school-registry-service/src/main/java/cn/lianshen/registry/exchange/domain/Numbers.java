package cn.lianshen.registry.exchange.domain;

import java.util.Map;
import java.util.stream.Stream;

/**
 * What the standards ask of numbers that a county enters, beyond what look-ups ask of those that
 * are typed. Both name a region: the county's own or former one, or that of its prefecture, where
 * that one licensed or registered the school.
 */
final class Numbers {
    private static final int LONG_NUMBER = 15;
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    /** First two characters of a credit code by registrar. Source: GB 32100-2015. */
    private static final Map<String, String> PREFIXES =
            Map.of("MZ", "52", "SCJG", "91", "BB", "12");

    /**
     * Of what a county was part when older numbers were given. Source: GB/T 2260, changes of 2019.
     */
    private static final Map<String, String> FORMERLY = Map.of("330383", "330327");

    private Numbers() {}

    /**
     * Codes of what is wrong with a licence number: issuing body (1; not in the scheme of 13
     * digits), region (6), level (1, from 1 to 8), serial. Source: 教发厅〔2008〕2号, as far as it is
     * public.
     *
     * @param number in its one spelling; empty when there is none
     */
    static Stream<String> wrongInLicence(String number, String county) {
        if (number.isEmpty()) {
            return Stream.empty();
        }
        var digits = number.substring(2, number.length() - 1);
        var rest = digits.substring(digits.length() == LONG_NUMBER ? 1 : 0);
        var level = rest.charAt(6);
        return Stream.of(
                        unless(
                                isOf(county, rest.substring(0, 6)),
                                "licence-number-of-other-region"),
                        unless(level >= '1' && level <= '8', "licence-number-level"))
                .flatMap(it -> it);
    }

    /**
     * Codes of what is wrong with a credit code whose last character is right: registrar and kind
     * of body (2), region (6), organisation code (9) with a check character of its own. Sources: GB
     * 32100-2015, GB 11714.
     *
     * @param code empty when there is none
     * @param registrar empty when it is not known
     */
    static Stream<String> wrongInCode(String code, String registrar, String county) {
        if (code.isEmpty()) {
            return Stream.empty();
        }
        var prefix = PREFIXES.getOrDefault(registrar, "none");
        return Stream.of(
                        unless(organisationChecks(code), "invalid-credit-code"),
                        unless(
                                registrar.isEmpty() || code.startsWith(prefix),
                                "credit-code-of-other-registrar"),
                        unless(isOf(county, code.substring(2, 8)), "credit-code-of-other-region"))
                .flatMap(it -> it);
    }

    private static Stream<String> unless(boolean right, String code) {
        return right ? Stream.empty() : Stream.of(code);
    }

    private static boolean isOf(String county, String region) {
        return region.equals(county)
                || region.equals(county.substring(0, 4) + "00")
                || region.equals(FORMERLY.get(county));
    }

    private static boolean organisationChecks(String code) {
        var sum = 0;
        for (var i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            sum += Character.digit(code.charAt(8 + i), 36) * ORGANISATION_WEIGHTS[i];
        }
        var check = 11 - sum % 11;
        return code.charAt(16) == (check == 10 ? 'X' : Character.forDigit(check % 11, 10));
    }
}
