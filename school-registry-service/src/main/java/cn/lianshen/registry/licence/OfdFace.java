package cn.lianshen.registry.licence;

import cn.lianshen.ofd.Box;
import cn.lianshen.ofd.Mark;
import cn.lianshen.ofd.Mark.Align;
import cn.lianshen.ofd.Mark.Area;
import cn.lianshen.ofd.Mark.Outline;
import cn.lianshen.ofd.Mark.Text;
import cn.lianshen.ofd.OfdPaper;
import cn.lianshen.ofd.OfdPress;
import cn.lianshen.print.Fonts;
import cn.lianshen.print.Typeface;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A copy of a licence as OFD, before it is sealed; in millimetres on A4 across. */
final class OfdFace {
    /** Of the typefaces that the press has. */
    private static final int SONG = 0;

    private static final int HEI = 3;
    private static final int RED = 0xB00000;
    private static final int GREY = 0x444444;
    private static final int BLACK = 0;
    private static final double SIZE = 4.6;
    private static final double ROW = 13;
    private static final double TOP = 55;
    private static final double LEFT = 30;
    private static final double KEY = 31;
    private static final double HALF = 118.5;
    private static final double WHOLE = 237;

    private final Fonts fonts;

    OfdFace(Fonts fonts) {
        this.fonts = fonts;
    }

    byte[] print(Sheet sheet) {
        var face = sheet.face();
        var marks = new ArrayList<Mark>();
        frame(marks);
        head(marks, sheet);
        fields(marks, face);
        foot(marks, sheet);
        return press().print(
                        new OfdPaper(
                                UUID.nameUUIDFromBytes(
                                        (sheet.copy() + face.toString())
                                                .getBytes(StandardCharsets.UTF_8)),
                                sheet.title(),
                                face.issuer(),
                                LocalDate.ofInstant(face.issuedAt(), ChineseDate.ZONE),
                                new Box(0, 0, 297, 210),
                                marks));
    }

    private static void frame(List<Mark> marks) {
        marks.add(
                new Area(
                        List.of(
                                new Box(14, 12, 269, 0.8),
                                new Box(14, 197.2, 269, 0.8),
                                new Box(14, 12.8, 0.8, 184.4),
                                new Box(282.2, 12.8, 0.8, 184.4)),
                        RED));
    }

    private static void head(List<Mark> marks, Sheet sheet) {
        var title = new Box(30, 20, 237, 18);
        marks.add(new Text(title, 9, HEI, Align.CENTER, RED, LicenceFace.TITLE));
        var number = sheet.number();
        marks.add(new Text(new Box(177, 42, 90, 8), 4.2, SONG, Align.LEFT, BLACK, number));
    }

    private static void fields(List<Mark> marks, LicenceFace face) {
        whole(marks, 0, "名　　称", face.name());
        whole(marks, 1, "地　　址", face.address());
        whole(marks, 2, "举 办 者", face.allFounders());
        half(marks, 3, 0, "法定代表人", face.legalRepresentative());
        half(marks, 3, 1, "校　　长", face.principal());
        half(marks, 4, 0, "学校类型", face.kind());
        half(marks, 4, 1, "法人类型", face.legalForm());
        half(marks, 5, 0, "办学内容", face.content());
        half(marks, 5, 1, "主管部门", face.supervisor());
        whole(marks, 6, "有效期限", face.term());
    }

    private static void foot(List<Mark> marks, Sheet sheet) {
        marks.add(new Area(sheet.code().asBoxes(new Box(28, 154, 38, 38)), BLACK));
        marks.add(new Text(new Box(70, 164, 70, 22), 3.2, SONG, Align.LEFT, GREY, sheet.hint()));
        marks.add(new Outline(sheet.seal().around(245, 172), SealPicture.RED));
        issued(marks, 160, sheet.issuer());
        issued(marks, 174, sheet.face().issuedOn());
    }

    /** Beside the seal: nothing that is to be read stands over it. */
    private static void issued(List<Mark> marks, double top, String words) {
        var room = new Box(142, top, 80, 12);
        marks.add(new Text(room, SIZE, SONG, Align.CENTER, BLACK, words));
    }

    private static void whole(List<Mark> marks, int row, String key, String value) {
        field(marks, LEFT, row, WHOLE, key, value);
    }

    private static void half(List<Mark> marks, int row, int column, String key, String value) {
        field(marks, LEFT + column * HALF, row, HALF, key, value);
    }

    private static void field(
            List<Mark> marks, double left, int row, double width, String key, String value) {
        var top = TOP + row * ROW;
        marks.add(new Text(new Box(left, top, KEY, ROW), SIZE, HEI, Align.LEFT, GREY, key));
        var room = new Box(left + KEY, top, width - KEY - 3, ROW);
        marks.add(new Text(room, SIZE, SONG, Align.LEFT, BLACK, value));
    }

    /** Fonts are looked for when they are needed. */
    private OfdPress press() {
        return new OfdPress(
                Stream.of(Typeface.SONG, Typeface.RARE, Typeface.RARER, Typeface.HEI)
                        .map(fonts::file)
                        .toList());
    }
}
