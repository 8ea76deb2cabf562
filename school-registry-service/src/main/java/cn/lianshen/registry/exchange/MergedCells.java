package cn.lianshen.registry.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Which cells of a sheet hold nothing because they were made one with another. The sheet says so
 * after its rows, so it is gone through once before them.
 */
final class MergedCells {
    private static final int MOST = 2000;
    private static final URI BOOK = URI.create("/xl/workbook.xml");
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
     * @param relation of the sheet to its workbook, by which its part is found
     */
    static MergedCells of(Path file, String relation) throws IOException {
        try (var zip = new ZipFile(file.toFile());
                var in = part(zip, sheet(zip, relation))) {
            return new MergedCells(areas(in));
        } catch (XMLStreamException _) {
            throw new UnreadableFile("broken-xlsx");
        }
    }

    private static String sheet(ZipFile zip, String relation)
            throws IOException, XMLStreamException {
        try (var in = part(zip, "xl/_rels/workbook.xml.rels")) {
            var reader = reader(in);
            while (reader.hasNext()) {
                reader.next();
                if (reader.isStartElement()
                        && reader.getLocalName().equals("Relationship")
                        && relation.equals(reader.getAttributeValue(null, "Id"))) {
                    var target = String.valueOf(reader.getAttributeValue(null, "Target"));
                    return BOOK.resolve(target).getPath().substring(1);
                }
            }
        }
        throw new UnreadableFile("broken-xlsx");
    }

    /** Names of parts are the same in small and in capital letters. */
    private static InputStream part(ZipFile zip, String name) throws IOException {
        var entry = zip.stream().filter(it -> it.getName().equalsIgnoreCase(name)).findFirst();
        return zip.getInputStream(entry.orElseThrow(() -> new UnreadableFile("broken-xlsx")));
    }

    boolean covers(int row, int column) {
        return areas.stream().anyMatch(area -> area.covers(row, column));
    }

    private static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(in);
    }

    private static List<Area> areas(InputStream in) throws XMLStreamException {
        var reader = reader(in);
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
