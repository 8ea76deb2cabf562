package cn.lianshen.registry.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.springframework.stereotype.Component;

/** Tells what a file is by its first bytes; a name proves nothing. */
@Component
final class FileKind {
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** Excel up to 2003, and any spreadsheet with a password. */
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final CsvTable csv;
    private final XlsxTable xlsx;

    FileKind(CsvTable csv, XlsxTable xlsx) {
        this.csv = csv;
        this.xlsx = xlsx;
    }

    /**
     * How to read it.
     *
     * @throws UnreadableFile when it is none of both
     */
    Table of(Path file) throws IOException {
        byte[] first;
        try (var in = Files.newInputStream(file)) {
            first = in.readNBytes(ZIP.length);
        }
        if (first.length == 0) {
            throw new UnreadableFile("empty-file");
        }
        if (Arrays.equals(first, COMPOUND)) {
            throw new UnreadableFile("old-spreadsheet");
        }
        return Arrays.equals(first, ZIP) ? xlsx : csv;
    }
}
