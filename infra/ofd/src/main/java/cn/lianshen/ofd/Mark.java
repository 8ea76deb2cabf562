package cn.lianshen.ofd;

import java.awt.Shape;
import java.util.List;

/** Something on a page. */
public sealed interface Mark {

    /** Where the lines of a text stand in their box. */
    enum Align {
        LEFT,
        CENTER
    }

    /**
     * A text, broken into lines and made smaller until it fits its box; in the middle of its
     * height.
     *
     * @param size of the letters in millimetres, as long as it fits
     * @param face which typeface is preferred, as index into those of {@link OfdPress}
     * @param colour as {@code 0xRRGGBB}
     */
    record Text(Box box, double size, int face, Align align, int colour, String text)
            implements Mark {}

    /** Rectangles filled with one colour: rules, frames, the modules of a QR code. */
    record Area(List<Box> boxes, int colour) implements Mark {
        public Area {
            boxes = List.copyOf(boxes);
        }
    }

    /** A figure filled with one colour; inside is what its outline goes around (non-zero rule). */
    record Outline(Shape shape, int colour) implements Mark {}
}
