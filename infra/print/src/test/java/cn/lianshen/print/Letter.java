package cn.lianshen.print;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A letter to somebody, as a template of the tests sets it. */
record Letter(String addressee, List<String> lines) {
    private static final Templates TEMPLATES = new Templates("paper/");
    private static final Instant DATED = Instant.parse("2026-11-23T01:00:00.123456Z");

    /** Left and right margin of the template, in points. */
    static final float LEFT = 28 / 25.4f * 72 - 0.5f;

    static final float RIGHT = (210 - 26) / 25.4f * 72 + 0.5f;

    static Letter saying(String... lines) {
        return new Letter("示例举办者", List.of(lines));
    }

    String html() {
        return TEMPLATES.fill(
                "letter",
                Map.of(
                        "title",
                        "不予行政许可决定书",
                        "author",
                        "苍南县教育局",
                        "addressee",
                        addressee,
                        "lines",
                        lines));
    }

    Paper paper() {
        return new Paper(html(), "不予行政许可决定书", "苍南县教育局", DATED);
    }

    byte[] printed() {
        return new Printer(Fonts.ofThisMachine()).print(paper());
    }
}
