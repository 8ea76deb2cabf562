package cn.lianshen.ofd;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import org.ofdrw.core.graph.pathObj.AbbreviatedData;

/** Draws a figure as OFD tells of it, stroke by stroke. */
final class Pen {
    private static final int COORDINATES = 6;

    private Pen() {}

    static AbbreviatedData path(Shape shape) {
        var data = new AbbreviatedData();
        var at = new double[COORDINATES];
        for (var strokes = shape.getPathIterator(null); !strokes.isDone(); strokes.next()) {
            draw(data, strokes.currentSegment(at), rounded(at));
        }
        return data;
    }

    private static void draw(AbbreviatedData data, int stroke, double[] to) {
        switch (stroke) {
            case PathIterator.SEG_MOVETO -> data.M(to[0], to[1]);
            case PathIterator.SEG_LINETO -> data.L(to[0], to[1]);
            case PathIterator.SEG_QUADTO -> data.Q(to[0], to[1], to[2], to[3]);
            case PathIterator.SEG_CUBICTO -> data.B(to[0], to[1], to[2], to[3], to[4], to[5]);
            default -> data.C();
        }
    }

    private static double[] rounded(double[] some) {
        var all = new double[COORDINATES];
        for (var i = 0; i < all.length; i++) {
            all[i] = PageContent.rounded(some[i]);
        }
        return all;
    }
}
