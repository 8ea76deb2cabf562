package cn.lianshen.registry.licence;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The corner of a page that has a seal, as a reader sees it. */
record SealCorner(BufferedImage picture) {

    /** What is red, all together. */
    Rectangle seal() {
        var seal = new Rectangle(-1, -1);
        where(SealCorner::isRed).forEach(at -> seal.add(x(at), y(at)));
        return seal;
    }

    /** How much of the corner is red. */
    double red() {
        return (double) where(SealCorner::isRed).count()
                / (picture.getWidth() * picture.getHeight());
    }

    /** Dark places that lie on the seal or in it. */
    long darkWithin(Rectangle seal) {
        return where(SealCorner::isDark).filter(at -> seal.contains(x(at), y(at))).count();
    }

    private IntStream where(IntPredicate colour) {
        return IntStream.range(0, picture.getWidth() * picture.getHeight())
                .filter(at -> colour.test(picture.getRGB(x(at), y(at))));
    }

    private int x(int at) {
        return at % picture.getWidth();
    }

    private int y(int at) {
        return at / picture.getWidth();
    }

    private static boolean isRed(int rgb) {
        return red(rgb) > 150 && green(rgb) < 110 && blue(rgb) < 110;
    }

    private static boolean isDark(int rgb) {
        return red(rgb) < 110 && green(rgb) < 110 && blue(rgb) < 110;
    }

    private static int red(int rgb) {
        return (rgb >> 16) & 0xFF;
    }

    private static int green(int rgb) {
        return (rgb >> 8) & 0xFF;
    }

    private static int blue(int rgb) {
        return rgb & 0xFF;
    }
}
