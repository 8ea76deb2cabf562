package cn.lianshen.ofd;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A ZIP of which there is one form for the same files: sorted, not compressed, without times. So
 * what was changed anywhere in it, even where no file is, shows when it is packed again.
 */
final class StoredZip {
    /** Most files, and most bytes in them together, that are unpacked. */
    static final int MOST_FILES = 256;

    static final int MOST_BYTES = 16 << 20;

    private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);
    private static final int PIECE = 8192;

    private StoredZip() {}

    static byte[] pack(Map<String, byte[]> files) {
        try (var bytes = new ByteArrayOutputStream();
                var zip = new ZipOutputStream(bytes)) {
            for (var file : new TreeMap<>(files).entrySet()) {
                zip.putNextEntry(entry(file.getKey(), file.getValue()));
                zip.write(file.getValue());
            }
            zip.finish();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty for what is no ZIP, or one that unfolds to more than any document has. */
    static Optional<SortedMap<String, byte[]>> unpack(byte[] bytes) {
        var files = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            var room = MOST_BYTES;
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var content = read(zip, room);
                room -= content.length;
                if (files.put(entry.getName(), content) != null || files.size() > MOST_FILES) {
                    return Optional.empty();
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
        return files.isEmpty() ? Optional.empty() : Optional.of(files);
    }

    private static byte[] read(ZipInputStream zip, int room) throws IOException {
        var content = new ByteArrayOutputStream();
        var piece = new byte[PIECE];
        for (var read = zip.read(piece); read >= 0; read = zip.read(piece)) {
            if (content.size() + read > room) {
                throw new IOException("unfolds to too much");
            }
            content.write(piece, 0, read);
        }
        return content.toByteArray();
    }

    private static ZipEntry entry(String name, byte[] content) {
        var sum = new CRC32();
        sum.update(content);
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setTimeLocal(NO_TIME);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        return entry;
    }
}
