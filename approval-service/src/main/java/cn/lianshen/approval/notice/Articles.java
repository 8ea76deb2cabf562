package cn.lianshen.approval.notice;

import java.util.List;
import java.util.regex.Pattern;

/** Articles as events cite them, in the words of the law. */
final class Articles {
    private static final Pattern CITED =
            Pattern.compile("(\\d+)(?:\\((\\d+)\\))?(?:\\((\\d+)\\))?");
    private static final List<String> DIGITS =
            List.of("〇", "一", "二", "三", "四", "五", "六", "七", "八", "九");

    /** Its items stand in the article itself, without paragraphs. */
    private static final String WITHOUT_PARAGRAPHS = "70";

    private Articles() {}

    /** {@code 69(1)(2)} is {@code 第六十九条第一款第（二）项}; what is no citation is left as it is. */
    static String words(String cited) {
        var found = CITED.matcher(cited);
        if (!found.find()) {
            return cited;
        }
        var words = new StringBuilder("第" + numeral(found.group(1)) + "条");
        var first = found.group(2);
        if (first != null) {
            var item = found.group(1).equals(WITHOUT_PARAGRAPHS);
            words.append(item ? item(first) : "第" + numeral(first) + "款");
        }
        return found.group(3) == null ? words.toString() : words + item(found.group(3));
    }

    private static String item(String number) {
        return "第（" + numeral(number) + "）项";
    }

    private static String numeral(String digits) {
        var number = Integer.parseInt(digits);
        var tens = number / 10;
        var ones = number % 10;
        if (tens == 0) {
            return DIGITS.get(ones);
        }
        return (tens == 1 ? "" : DIGITS.get(tens)) + "十" + (ones == 0 ? "" : DIGITS.get(ones));
    }
}
