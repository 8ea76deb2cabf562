package cn.lianshen.approval.notice;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Laws as they are cited in catalogues, put as they are cited in notices (《…》). */
final class LawTitles {
    private static final List<String> NATIONAL =
            List.of("行政许可法", "行政处罚法", "行政复议法", "行政诉讼法", "民办教育促进法", "学前教育法");

    private LawTitles() {}

    /** {@code 行政许可法第三十八条；…} becomes {@code 《中华人民共和国行政许可法》第三十八条、…}. */
    static String formal(String cited) {
        return Arrays.stream(cited.split("；"))
                .filter(part -> !part.isBlank())
                .map(LawTitles::one)
                .collect(Collectors.joining("、"));
    }

    private static String one(String cited) {
        if (cited.startsWith("《")) {
            return cited;
        }
        var end = end(cited);
        var title = cited.substring(0, end);
        var national = NATIONAL.stream().anyMatch(title::startsWith);
        return "《" + (national ? "中华人民共和国" : "") + title + "》" + cited.substring(end);
    }

    /** Before the article or the document's number. */
    private static int end(String cited) {
        return java.util.stream.IntStream.of(cited.indexOf('第'), cited.indexOf('（'))
                .filter(place -> place > 0)
                .min()
                .orElse(cited.length());
    }
}
