package cn.lianshen.bench.sample;

/** Case numbers (办件编号) with their check digit: ISO 7064 MOD 11,10. */
final class CaseNumbers {
    private static final int DAY_AT = 8;
    private static final int DAY_TO = 16;
    private static final int SERIAL_AT = 18;

    private CaseNumbers() {}

    /** The template's number of another day, with another serial. */
    static String of(String template, String day, int serial) {
        var body =
                template.substring(0, DAY_AT)
                        + day
                        + template.substring(DAY_TO, SERIAL_AT)
                        + "%05d".formatted(serial);
        return body + check(body);
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
