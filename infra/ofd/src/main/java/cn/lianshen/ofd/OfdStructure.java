package cn.lianshen.ofd;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.ofdrw.core.basicStructure.doc.CT_CommonData;
import org.ofdrw.core.basicStructure.doc.CT_PageArea;
import org.ofdrw.core.basicStructure.doc.Document;
import org.ofdrw.core.basicStructure.ofd.DocBody;
import org.ofdrw.core.basicStructure.ofd.OFD;
import org.ofdrw.core.basicStructure.ofd.docInfo.CT_DocInfo;
import org.ofdrw.core.basicStructure.pageTree.Page;
import org.ofdrw.core.basicStructure.pageTree.Pages;
import org.ofdrw.core.basicStructure.res.Res;
import org.ofdrw.core.basicStructure.res.resources.Fonts;
import org.ofdrw.core.basicType.ST_ID;
import org.ofdrw.core.basicType.ST_Loc;
import org.ofdrw.core.text.font.CT_Font;

/** What stands around the page: the entry, the document, the fonts. */
final class OfdStructure {
    /** Who made it, in the entry of every document. */
    static final String CREATOR = "Lianshen";

    private final OfdPaper paper;
    private final FontCase fonts;

    OfdStructure(OfdPaper paper, FontCase fonts) {
        this.paper = paper;
        this.fonts = fonts;
    }

    Map<String, byte[]> files(Ids ids) {
        var page = ids.next();
        return Map.of(
                "OFD.xml", Xml.of(entry()),
                "Doc_0/Document.xml", Xml.of(document(ids, page)),
                "Doc_0/PublicRes.xml", Xml.of(resources()));
    }

    Map<String, byte[]> fonts() {
        var files = new LinkedHashMap<String, byte[]>();
        used().forEach(face -> files.put("Doc_0/Res/" + file(face), fonts.face(face).file()));
        return files;
    }

    private OFD entry() {
        var info =
                new CT_DocInfo()
                        .setDocID(paper.id())
                        .setTile(paper.title())
                        .setAuthor(paper.author())
                        .setCreationDate(paper.dated())
                        .setCreator(CREATOR);
        var body = new DocBody().setDocInfo(info).setDocRoot(new ST_Loc("Doc_0/Document.xml"));
        return new OFD().addDocBody(body);
    }

    private Document document(Ids ids, ST_ID page) {
        var size = paper.size();
        var area =
                new CT_PageArea().setPhysicalBox(size.x(), size.y(), size.width(), size.height());
        var common =
                new CT_CommonData()
                        .setMaxUnitID(ids.last())
                        .setPageArea(area)
                        .setPublicRes(new ST_Loc("PublicRes.xml"));
        var pages = new Pages().addPage(new Page(page, new ST_Loc("Pages/Page_0/Content.xml")));
        return new Document().setCommonData(common).setPages(pages);
    }

    private Res resources() {
        var all = new Fonts();
        used().forEach(face -> all.addFont(font(face)));
        return new Res().setBaseLoc(new ST_Loc("Res")).addResource(all);
    }

    private CT_Font font(int face) {
        return new CT_Font(fonts.face(face).name())
                .setFamilyName(fonts.face(face).name())
                .setID(face + 1L)
                .setFontFile(file(face));
    }

    private Iterable<Integer> used() {
        return IntStream.range(0, fonts.size()).filter(fonts::used).boxed().toList();
    }

    private static String file(int face) {
        return "font_%d.ttf".formatted(face);
    }
}
