package cn.lianshen.ofd;

import java.util.ArrayList;
import java.util.List;

/** A line cut into pieces of one typeface each; characters beyond the basic plane stand alone. */
final class Runs {
    private static final int BASIC_PLANE = 0xFFFF;

    private final FontCase fonts;

    Runs(FontCase fonts) {
        this.fonts = fonts;
    }

    /**
     * One piece.
     *
     * @param left in millimetres from the left edge of the page
     */
    record Run(int face, double left, List<Integer> points) {
        String text() {
            var text = new StringBuilder();
            points.forEach(text::appendCodePoint);
            return text.toString();
        }
    }

    List<Run> of(Setting setting, Setting.Line line) {
        var preferred = setting.text().face();
        var runs = new ArrayList<Run>();
        var left = setting.left(line);
        for (var point : line.points()) {
            var face = fonts.having(point, preferred);
            if (runs.isEmpty() || !continues(runs.getLast(), face, point)) {
                runs.add(new Run(face, left, new ArrayList<>()));
            }
            runs.getLast().points().add(point);
            fonts.face(face).use(point);
            left += fonts.face(face).width(point) * setting.size();
        }
        return runs;
    }

    private static boolean continues(Run run, int face, int point) {
        return run.face() == face && point <= BASIC_PLANE && run.points().getLast() <= BASIC_PLANE;
    }
}
