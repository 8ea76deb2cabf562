package cn.lianshen.registry.exchange;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.springframework.stereotype.Component;

/**
 * Unpacks a spreadsheet once into nothing, counting: what an archive says of its sizes may be a
 * lie, and a few kilobytes can unpack to gigabytes.
 */
@Component
final class XlsxGuard {
    private static final int MOST_ENTRIES = 1000;
    private static final String TEXTS = "xl/sharedStrings.xml";
    private static final String CONTENT = "[Content_Types].xml";
    private static final String BOOK = "xl/workbook.xml";

    private final ExchangeProperties properties;

    XlsxGuard(ExchangeProperties properties) {
        this.properties = properties;
    }

    /**
     * Passes what may be read.
     *
     * @throws UnreadableFile for any other archive, and for one that is too large
     */
    void check(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw new UnreadableFile("unpacks-too-large");
            }
            if (zip.getEntry(CONTENT) == null || zip.getEntry(BOOK) == null) {
                throw new UnreadableFile("no-table");
            }
            measure(zip);
        } catch (ZipException | EOFException _) {
            throw new UnreadableFile("broken-xlsx");
        }
    }

    private void measure(ZipFile zip) throws IOException {
        var left = properties.unpacked().toBytes();
        var entries = zip.entries();
        while (entries.hasMoreElements()) {
            var entry = entries.nextElement();
            left -= unpacked(zip, entry, Math.min(left, limit(entry)));
        }
    }

    private long limit(ZipEntry entry) {
        return entry.getName().equalsIgnoreCase(TEXTS)
                ? properties.texts().toBytes()
                : Long.MAX_VALUE;
    }

    private static long unpacked(ZipFile zip, ZipEntry entry, long most) throws IOException {
        var buffer = new byte[16 * 1024];
        var sum = 0L;
        try (InputStream in = zip.getInputStream(entry)) {
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                sum += read;
                if (sum > most) {
                    throw new UnreadableFile("unpacks-too-large");
                }
            }
        }
        return sum;
    }
}
