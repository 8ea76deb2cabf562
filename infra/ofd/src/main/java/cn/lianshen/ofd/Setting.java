package cn.lianshen.ofd;

import cn.lianshen.ofd.Mark.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * A text set into its box.
 *
 * @param size of the letters, made smaller where the text would not fit
 */
record Setting(Text text, double size, List<Line> lines) {
    private static final double LEADING = 1.35;
    private static final double STEP = 0.94;
    private static final double SMALLEST = 0.8;
    private static final double ASCENT = 0.86;

    /**
     * One line.
     *
     * @param points its characters
     * @param width in a size of 1
     */
    record Line(List<Integer> points, double width) {}

    static Setting of(Text text, FontCase fonts) {
        var size = text.size();
        var lines = broken(text, size, fonts);
        while (size > SMALLEST && lines.size() * size * LEADING > text.box().height()) {
            size *= STEP;
            lines = broken(text, size, fonts);
        }
        return new Setting(text, size, lines);
    }

    double left(Line line) {
        var box = text.box();
        var spare = box.width() - line.width() * size;
        return text.align() == Mark.Align.CENTER ? box.x() + spare / 2 : box.x();
    }

    double height() {
        return size * LEADING;
    }

    double top(int index) {
        var box = text.box();
        return box.y() + (box.height() - lines.size() * height()) / 2 + index * height();
    }

    /** From the top of a line to the foot of its letters. */
    double foot() {
        return size * (ASCENT + (LEADING - 1) / 2);
    }

    private static List<Line> broken(Text text, double size, FontCase fonts) {
        var room = text.box().width() / size;
        var lines = new ArrayList<Line>();
        var points = new ArrayList<Integer>();
        var width = 0.0;
        for (var point : text.text().codePoints().toArray()) {
            var more = fonts.width(point, text.face());
            if (width + more > room && !points.isEmpty()) {
                lines.add(new Line(List.copyOf(points), width));
                points.clear();
                width = 0;
            }
            points.add(point);
            width += more;
        }
        lines.add(new Line(List.copyOf(points), width));
        return lines;
    }
}
