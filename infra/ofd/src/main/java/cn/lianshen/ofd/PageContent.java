package cn.lianshen.ofd;

import cn.lianshen.ofd.Mark.Area;
import cn.lianshen.ofd.Mark.Outline;
import cn.lianshen.ofd.Runs.Run;
import java.io.Serializable;
import java.util.Map;
import org.ofdrw.core.basicStructure.pageObj.Content;
import org.ofdrw.core.basicStructure.pageObj.Page;
import org.ofdrw.core.basicStructure.pageObj.layer.CT_Layer;
import org.ofdrw.core.basicStructure.pageObj.layer.Type;
import org.ofdrw.core.basicStructure.pageObj.layer.block.PathObject;
import org.ofdrw.core.basicStructure.pageObj.layer.block.TextObject;
import org.ofdrw.core.basicType.ST_Array;
import org.ofdrw.core.graph.pathObj.AbbreviatedData;
import org.ofdrw.core.graph.pathObj.CT_Path;
import org.ofdrw.core.pageDescription.color.color.CT_Color;
import org.ofdrw.core.text.CT_CGTransform;
import org.ofdrw.core.text.TextCode;

/** The page as OFD writes it. Every character names its glyph in the embedded font. */
final class PageContent {
    private static final double THOUSAND = 1000;

    private final FontCase fonts;
    private final Ids ids;
    private final CT_Layer layer = new CT_Layer();

    PageContent(FontCase fonts, Ids ids) {
        this.fonts = fonts;
        this.ids = ids;
        layer.setType(Type.Body);
        layer.setObjID(ids.next());
    }

    Page page() {
        return new Page().setContent(new Content().addLayer(layer));
    }

    void add(Area area, Box size) {
        var data = new AbbreviatedData();
        area.boxes().forEach(box -> outline(data, box));
        fill(data, area.colour(), size);
    }

    void add(Outline outline, Box size) {
        fill(Pen.path(outline.shape()), outline.colour(), size);
    }

    private void fill(AbbreviatedData data, int rgb, Box size) {
        PathObject path = new CT_Path().toObj(ids.next());
        path.setBoundary(size.x(), size.y(), size.width(), size.height());
        path.setStroke(false).setFill(true).setFillColor(colour(rgb));
        path.setAbbreviatedData(data);
        layer.addPageBlock(path);
    }

    /**
     * @param glyphs of the run's face, by character
     */
    void add(Setting setting, int line, Run run, Map<Integer, Integer> glyphs) {
        var text = new TextObject(ids.next());
        var width = width(run) * setting.size();
        text.setBoundary(
                rounded(run.left()),
                rounded(setting.top(line)),
                rounded(width),
                rounded(setting.height()));
        text.setFont(ids.ofFont(run.face())).setSize(rounded(setting.size()));
        text.setFillColor(colour(setting.text().colour()));
        text.addCGTransform(transform(run, glyphs));
        text.addTextCode(code(setting, run));
        layer.addPageBlock(text);
    }

    private TextCode code(Setting setting, Run run) {
        var code = new TextCode().setContent(run.text());
        code.setCoordinate(0d, rounded(setting.foot()));
        var steps =
                run.points().stream()
                        .limit(run.points().size() - 1L)
                        .map(point -> rounded(width(run.face(), point) * setting.size()))
                        .toArray(Double[]::new);
        return steps.length == 0 ? code : code.setDeltaX(steps);
    }

    /** Readers count a character beyond the basic plane as two. */
    private static CT_CGTransform transform(Run run, Map<Integer, Integer> glyphs) {
        var numbers = run.points().stream().map(glyphs::get).toArray(Integer[]::new);
        return new CT_CGTransform()
                .setCodePosition(0)
                .setCodeCount(run.text().length())
                .setGlyphCount(numbers.length)
                .setGlyphs(new ST_Array((Serializable[]) numbers));
    }

    private static void outline(AbbreviatedData data, Box box) {
        var right = rounded(box.x() + box.width());
        var bottom = rounded(box.y() + box.height());
        data.M(rounded(box.x()), rounded(box.y()))
                .L(right, rounded(box.y()))
                .L(right, bottom)
                .L(rounded(box.x()), bottom)
                .C();
    }

    private double width(Run run) {
        return run.points().stream().mapToDouble(point -> width(run.face(), point)).sum();
    }

    private double width(int face, int point) {
        return fonts.face(face).width(point);
    }

    private static CT_Color colour(int rgb) {
        return CT_Color.rgb((rgb >> 16) & 0xFF, (rgb >> 8) & 0xFF, rgb & 0xFF);
    }

    static double rounded(double millimetres) {
        return Math.round(millimetres * THOUSAND) / THOUSAND;
    }
}
