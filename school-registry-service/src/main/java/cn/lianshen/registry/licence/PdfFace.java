package cn.lianshen.registry.licence;

import cn.lianshen.print.Paper;
import cn.lianshen.print.Printer;
import cn.lianshen.print.Templates;
import java.util.Map;

/** A copy of a licence as PDF/A, before it is sealed. */
final class PdfFace {
    private static final int LONG = 28;

    private final Templates templates;
    private final Printer printer;

    PdfFace(Templates templates, Printer printer) {
        this.templates = templates;
        this.printer = printer;
    }

    byte[] print(Sheet sheet) {
        var face = sheet.face();
        return printer.print(
                new Paper(
                        templates.fill("licence", data(sheet)),
                        sheet.title(),
                        face.issuer(),
                        face.issuedAt()));
    }

    private static Map<String, Object> data(Sheet sheet) {
        var face = sheet.face();
        var wide =
                Map.of(
                        "name", isLong(face.name()),
                        "address", isLong(face.address()),
                        "founders", isLong(face.allFounders()));
        return Map.of(
                "sheet", plain(sheet),
                "face", plain(face),
                "founders", face.allFounders(),
                "term", face.term(),
                "issuedOn", face.issuedOn(),
                "long", wide,
                "dense", wide.containsValue(true));
    }

    /** Templates read maps. */
    private static Map<String, String> plain(Sheet sheet) {
        return Map.of(
                "title", LicenceFace.TITLE,
                "number", sheet.number(),
                "issuer", sheet.issuer(),
                "hint", sheet.hint(),
                "qr", sheet.code().asDataUri(),
                "seal", sheet.seal().asDataUri());
    }

    private static Map<String, String> plain(LicenceFace face) {
        return Map.of(
                "number", face.number(),
                "name", face.name(),
                "address", face.address(),
                "principal", face.principal(),
                "legalRepresentative", face.legalRepresentative(),
                "kind", face.kind(),
                "content", face.content(),
                "legalForm", face.legalForm(),
                "supervisor", face.supervisor(),
                "issuer", face.issuer());
    }

    private static boolean isLong(String text) {
        return text.codePointCount(0, text.length()) > LONG;
    }
}
