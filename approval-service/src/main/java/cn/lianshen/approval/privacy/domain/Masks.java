package cn.lianshen.approval.privacy.domain;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What of personal data (个人信息) is shown to those who have not asked for more (脱敏). */
public final class Masks {
    /** Citizen numbers (公民身份号码, GB 11643): region, date of birth, sequence, check. */
    private static final Pattern CITIZEN =
            Pattern.compile(
                    "(?<![0-9A-Za-z])([1-9]\\d{5})((?:19|20)\\d{2}(?:0[1-9]|1[0-2])"
                            + "(?:0[1-9]|[12]\\d|3[01]))(\\d{3}[0-9Xx])(?![0-9A-Za-z])");

    private static final Pattern MOBILE =
            Pattern.compile("(?<![0-9A-Za-z])(1[3-9]\\d)(\\d{4})(\\d{4})(?![0-9A-Za-z])");

    private Masks() {}

    /** Any text without the middle of the citizen and mobile numbers in it. */
    public static String numbers(String text) {
        return hidden(MOBILE, hidden(CITIZEN, text));
    }

    /** A person's name: the first character stays, {@code 陈**}. */
    public static String name(String name) {
        int characters = name.codePointCount(0, name.length());
        return characters == 0
                ? name
                : Character.toString(name.codePointAt(0)) + "*".repeat(Math.max(1, characters - 1));
    }

    private static String hidden(Pattern pattern, String text) {
        return pattern.matcher(text).replaceAll(Masks::hidden);
    }

    private static String hidden(MatchResult found) {
        return found.group(1) + "*".repeat(found.group(2).length()) + found.group(3);
    }
}
