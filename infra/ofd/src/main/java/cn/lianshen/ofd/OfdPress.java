package cn.lianshen.ofd;

import cn.lianshen.ofd.Mark.Area;
import cn.lianshen.ofd.Mark.Outline;
import cn.lianshen.ofd.Mark.Text;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Prints pages as OFD: fonts embedded as far as they are used, the same bytes for the same paper.
 * Keeps a processor busy, longer with rare characters, and blocks.
 */
public final class OfdPress {
    private final List<Path> faces;

    /**
     * Typefaces in the order in which they stand in for each other.
     *
     * @param faces TrueType files
     */
    public OfdPress(List<Path> faces) {
        this.faces = List.copyOf(faces);
    }

    public byte[] print(OfdPaper paper) {
        return StoredZip.pack(files(paper));
    }

    Map<String, byte[]> files(OfdPaper paper) {
        try (var fonts = new FontCase(faces)) {
            var ids = new Ids(faces.size());
            var content = new PageContent(fonts, ids);
            var files = new TreeMap<String, byte[]>();
            place(paper, fonts, content);
            var document = new OfdStructure(paper, fonts);
            document.fonts().forEach(files::put);
            files.put("Doc_0/Pages/Page_0/Content.xml", Xml.of(content.page()));
            files.putAll(document.files(ids));
            return files;
        }
    }

    /** Twice through: what is used must be known before its glyphs are numbered. */
    private static void place(OfdPaper paper, FontCase fonts, PageContent content) {
        var settings = new IdentityHashMap<Text, Setting>();
        var runs = new Runs(fonts);
        for (var mark : paper.marks()) {
            if (mark instanceof Text text) {
                var setting = Setting.of(text, fonts);
                settings.put(text, setting);
                setting.lines().forEach(line -> runs.of(setting, line));
            }
        }
        var glyphs = new HashMap<Integer, Map<Integer, Integer>>();
        for (var mark : paper.marks()) {
            switch (mark) {
                case Area area -> content.add(area, paper.size());
                case Outline outline -> content.add(outline, paper.size());
                case Text text -> {
                    var setting = settings.get(text);
                    if (setting != null) {
                        place(setting, runs, glyphs, fonts, content);
                    }
                }
            }
        }
    }

    private static void place(
            Setting setting,
            Runs runs,
            Map<Integer, Map<Integer, Integer>> glyphs,
            FontCase fonts,
            PageContent content) {
        for (var index = 0; index < setting.lines().size(); index++) {
            for (var run : runs.of(setting, setting.lines().get(index))) {
                var numbers =
                        glyphs.computeIfAbsent(run.face(), face -> fonts.face(face).embedded());
                content.add(setting, index, run, numbers);
            }
        }
    }
}
