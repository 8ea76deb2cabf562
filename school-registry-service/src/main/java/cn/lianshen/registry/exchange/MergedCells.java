package cn.lianshen.registry.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

/**
 * Which cells of a sheet hold nothing because they were made one with another. The sheet says so
 * after its rows, so it is gone through once before them.
 */
final class MergedCells {
    private static final int MOST = 2000;
    private static final Pattern AREA = Pattern.compile("([A-Z]+)(\\d+):([A-Z]+)(\\d+)");

    private final List<Area> areas;

    private MergedCells(List<Area> areas) {
        this.areas = areas;
    }

    /** Columns from 0, rows from 1, both ends within. */
    private record Area(int left, int top, int right, int bottom) {
        boolean covers(int row, int column) {
            var inside = row >= top && row <= bottom && column >= left && column <= right;
            return inside && !(row == top && column == left);
        }
    }

    /**
     * @param sheet its number in the book, from 0
     */
    static MergedCells of(Path file, int sheet) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var entry = zip.getEntry("xl/worksheets/sheet" + (sheet + 1) + ".xml");
            if (entry == null) {
                return new MergedCells(List.of());
            }
            try (var in = zip.getInputStream(entry)) {
                return new MergedCells(areas(in));
            }
        } catch (XMLStreamException _) {
            throw new UnreadableFile("broken-xlsx");
        }
    }

    boolean covers(int row, int column) {
        return areas.stream().anyMatch(area -> area.covers(row, column));
    }

    private static List<Area> areas(InputStream in) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var reader = factory.createXMLStreamReader(in);
        var areas = new ArrayList<Area>();
        while (reader.hasNext()) {
            reader.next();
            if (reader.isStartElement() && reader.getLocalName().equals("mergeCell")) {
                var area = AREA.matcher(String.valueOf(reader.getAttributeValue(null, "ref")));
                if (area.matches()) {
                    areas.add(area(area));
                }
            }
            if (areas.size() > MOST) {
                throw new UnreadableFile("too-many-merged-cells");
            }
        }
        return areas;
    }

    private static Area area(Matcher it) {
        return new Area(
                column(it.group(1)),
                Integer.parseInt(it.group(2)),
                column(it.group(3)),
                Integer.parseInt(it.group(4)));
    }

    private static int column(String letters) {
        return letters.chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1) - 1;
    }
}
