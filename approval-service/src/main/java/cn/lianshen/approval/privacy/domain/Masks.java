package cn.lianshen.approval.privacy.domain;

/** What of personal data (个人信息) is shown to those who have not asked for more (脱敏). */
public final class Masks {
    private Masks() {}

    /**
     * Any text without the middle of the citizen and mobile numbers in it, however they are typed:
     * in full width, with single blanks or hyphens between their digits, with +86 before them.
     */
    public static String numbers(String text) {
        var masked = new StringBuilder(text);
        PersonNumbers.in(text)
                .forEach(
                        at -> {
                            if (Character.isDigit(text.charAt(at))) {
                                masked.setCharAt(at, '*');
                            }
                        });
        return masked.toString();
    }

    /** A person's name: the first character stays, {@code 陈**}. */
    public static String name(String name) {
        int characters = name.codePointCount(0, name.length());
        return characters == 0
                ? name
                : Character.toString(name.codePointAt(0)) + "*".repeat(Math.max(1, characters - 1));
    }

    /** What stands where a citizen number belongs, whether it is one or not. */
    public static String citizenNumber(String text) {
        var masked = numbers(text);
        return masked.equals(text) ? "*".repeat(text.codePointCount(0, text.length())) : masked;
    }
}
