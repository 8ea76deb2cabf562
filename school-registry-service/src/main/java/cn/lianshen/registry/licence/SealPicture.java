package cn.lianshen.registry.licence;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;

/**
 * The picture of an office's round seal: ring and star, the office's name around and a caption
 * across. It shows where the seal is; what makes a licence genuine is the signature.
 *
 * @param outline in millimetres, its middle at {@code 0, 0}
 */
record SealPicture(Shape outline) {
    /** Millimetres from edge to edge. */
    static final double SIDE = 42;

    static final int RED = 0xC8102E;

    private static final double RADIUS = SIDE / 2;
    private static final double RING = 1.2;
    private static final double STAR = 6.8;
    private static final double NAME_FOOT = 13.6;
    private static final double NAME_SIZE = 4.8;
    private static final double NAME_SPREAD = Math.toRadians(250);
    private static final double NAME_STEP = Math.toRadians(31);
    private static final double CAPTION_FOOT = 13;
    private static final double CAPTION_SIZE = 3.6;
    private static final int POINTS = 5;
    private static final double INNER = 0.382;
    private static final int DOTS = 12;

    /**
     * Draws one.
     *
     * @param font TrueType file
     * @param office its full name
     * @param caption a few characters below the star
     */
    static SealPicture of(Path font, String office, String caption) {
        var outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        outline.append(ring(), false);
        outline.append(star(), false);
        try (var letters = new Lettering(font)) {
            around(outline, letters, office.codePoints().toArray());
            across(outline, letters, caption.codePoints().toArray());
        }
        return new SealPicture(outline);
    }

    Shape around(double x, double y) {
        return AffineTransform.getTranslateInstance(x, y).createTransformedShape(outline);
    }

    /** As picture for a page of XHTML, with nothing behind it. */
    String asDataUri() {
        var side = (int) (SIDE * DOTS);
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.scale(DOTS, DOTS);
        pen.setColor(new Color(RED));
        pen.fill(around(RADIUS, RADIUS));
        pen.dispose();
        return Picture.asDataUri(picture);
    }

    private static Shape ring() {
        var ring = new Area(disc(RADIUS));
        ring.subtract(new Area(disc(RADIUS - RING)));
        return ring;
    }

    private static Shape disc(double radius) {
        return new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
    }

    private static Shape star() {
        var star = new Path2D.Double();
        for (var corner = 0; corner < 2 * POINTS; corner++) {
            var radius = corner % 2 == 0 ? STAR : STAR * INNER;
            var turn = Math.PI * corner / POINTS;
            var x = radius * Math.sin(turn);
            var y = -radius * Math.cos(turn);
            if (corner == 0) {
                star.moveTo(x, y);
            } else {
                star.lineTo(x, y);
            }
        }
        star.closePath();
        return star;
    }

    /** Read from within, from left to right over the star. */
    private static void around(Path2D outline, Lettering letters, int... name) {
        var gaps = Math.max(1, name.length - 1);
        var step = Math.min(NAME_STEP, NAME_SPREAD / gaps);
        var size = Math.min(NAME_SIZE, step * NAME_FOOT);
        for (var i = 0; i < name.length; i++) {
            var place = AffineTransform.getRotateInstance(step * (i - (name.length - 1) / 2.0));
            place.translate(0, -NAME_FOOT);
            place.scale(size, size);
            outline.append(letters.letter(name[i], place), false);
        }
    }

    private static void across(Path2D outline, Lettering letters, int... caption) {
        for (var i = 0; i < caption.length; i++) {
            var x = (i - (caption.length - 1) / 2.0) * CAPTION_SIZE;
            var place = AffineTransform.getTranslateInstance(x, CAPTION_FOOT);
            place.scale(CAPTION_SIZE, CAPTION_SIZE);
            outline.append(letters.letter(caption[i], place), false);
        }
    }
}
