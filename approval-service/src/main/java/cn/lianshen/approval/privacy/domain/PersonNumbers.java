package cn.lianshen.approval.privacy.domain;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds numbers that belong to one person in a text: citizen numbers (公民身份号码, GB 11643, and those
 * of 15 digits before it) and mobile numbers. What only looks alike is passed over.
 */
final class PersonNumbers {
    /** Ids and hashes, credit codes (统一社会信用代码), and licences (教民…号): taken whole, and left. */
    private static final List<String> OTHERS =
            List.of(
                    "\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}",
                    "(?<![0-9A-Za-z])\\p{XDigit}{32,}(?![0-9A-Za-z])",
                    "(?<![0-9A-Za-z])(?=\\d{0,16}[A-Y])[0-9A-Y]{18}(?![0-9A-Za-z])",
                    "教\\p{IsHan}?[字第]{0,2} ?\\d{13}(?:\\d\\d)?(?!\\d)");

    /** How an amount or a day begins that is as long as a mobile number with what follows it. */
    private static final String NO_MOBILE =
            "(?!\\d\\d(?: \\d{3}){3}(?!\\d)|(?:19|20)\\d\\d[ -](?:19|20)\\d\\d(?!\\d)"
                    + "|(?:19|20)\\d\\d[ -](?:0?[1-9]|1[0-2])[ -](?:0?[1-9]|[12]\\d|3[01])(?!\\d))";

    private static final String DAY = "(?:0#[1-9]|1#[0-2])#(?:0#[1-9]|[12]#\\d|3#[01])";
    private static final String PROVINCE = "(?:1#[1-5]|2#[1-3]|3#[1-7]|4#[1-6]|5#[0-4]|6#[1-5])";

    private static final String CITIZEN =
            "[1-9]#\\d#\\d#\\d#\\d#\\d#(?<citizen>(?:1#9|2#0)#\\d#\\d#"
                    + DAY
                    + ")#\\d#\\d#\\d#[\\dXx]";
    private static final String OLD =
            PROVINCE + "#\\d#\\d#\\d#\\d#(?<old>\\d#\\d#" + DAY + ")#\\d#\\d#\\d";
    private static final String MOBILE =
            "(?:(?:\\+|00)?86#)?"
                    + NO_MOBILE
                    + "1#[3-9]#\\d#(?<mobile>\\d#\\d#\\d#\\d)#\\d#\\d#\\d#\\d";

    /** A {@code #} stands for what may be between two digits. */
    private static final Pattern NUMBERS =
            Pattern.compile(
                    String.join("|", OTHERS)
                            + "|(?<!\\d)(?:%s|%s|%s)(?!\\d)"
                                    .formatted(CITIZEN, OLD, MOBILE)
                                    .replace("#", "[ -]?"));

    private PersonNumbers() {}

    /** Where their middles are, which tell most: birth date, and the heart of a mobile number. */
    static IntStream in(String text) {
        return NUMBERS.matcher(view(text))
                .results()
                .flatMapToInt(
                        found ->
                                found.namedGroups().keySet().stream()
                                        .filter(group -> found.start(group) >= 0)
                                        .flatMapToInt(
                                                group ->
                                                        IntStream.range(
                                                                found.start(group),
                                                                found.end(group))));
    }

    /** The same characters, as many, with digits, blanks and hyphens of one kind each. */
    private static String view(String text) {
        var view = new StringBuilder(text.length());
        text.chars().forEach(c -> view.append(plain((char) c)));
        return view.toString();
    }

    private static char plain(char c) {
        if (Character.isDigit(c)) {
            return Character.forDigit(Character.digit(c, 10), 10);
        }
        if (Character.isSpaceChar(c)) {
            return ' ';
        }
        if (Character.getType(c) == Character.DASH_PUNCTUATION) {
            return '-';
        }
        return c > '\uff00' && c < '\uff5f' ? (char) (c - 0xfee0) : c;
    }
}
