package cn.lianshen.registry.licence;

import cn.lianshen.ofd.Box;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A text as QR code (ISO/IEC 18004), with the quiet zone around it. */
final class QrCode {
    private static final int QUIET = 4;
    private static final int DOTS = 8;
    private static final int WHITE = 0xFFFFFF;

    private final ByteMatrix modules;

    QrCode(String text) {
        try {
            modules =
                    Encoder.encode(
                                    text,
                                    ErrorCorrectionLevel.M,
                                    Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                            .getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code: " + text.length(), e);
        }
    }

    /** As picture for a page of XHTML. */
    String asDataUri() {
        var side = (modules.getWidth() + 2 * QUIET) * DOTS;
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY);
        for (var y = 0; y < side; y++) {
            for (var x = 0; x < side; x++) {
                picture.setRGB(x, y, dark(x / DOTS - QUIET, y / DOTS - QUIET) ? 0 : WHITE);
            }
        }
        return Picture.asDataUri(picture);
    }

    /** As rectangles within a square, a row's neighbours joined. */
    List<Box> asBoxes(Box square) {
        var unit = square.width() / (modules.getWidth() + 2 * QUIET);
        var boxes = new ArrayList<Box>();
        for (var y = 0; y < modules.getHeight(); y++) {
            for (var x = 0; x < modules.getWidth(); x++) {
                var from = x;
                while (dark(x, y)) {
                    x++;
                }
                if (x > from) {
                    boxes.add(box(square, unit, from, y, x - from));
                }
            }
        }
        return boxes;
    }

    private static Box box(Box square, double unit, int x, int y, int length) {
        return new Box(
                square.x() + (x + QUIET) * unit,
                square.y() + (y + QUIET) * unit,
                length * unit,
                unit);
    }

    private boolean dark(int x, int y) {
        return x >= 0
                && y >= 0
                && x < modules.getWidth()
                && y < modules.getHeight()
                && modules.get(x, y) == 1;
    }
}
