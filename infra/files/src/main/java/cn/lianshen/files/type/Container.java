package cn.lianshen.files.type;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Looks into a ZIP container on disk: each entry is unpacked into nothing and counted, so that what
 * its headers claim does not matter, and memory holds one small buffer.
 */
public record Container(Path file, FileType type, ContainerLimits limits) {

    /** What is wrong with a container. */
    public enum Fault {
        /** Not one, broken, encrypted, or of another kind. */
        OTHER_KIND,
        /** More or larger entries than a document has: it would swamp whoever opens it. */
        BOMB,
        /** Its entries name paths outside of it, or it brings programs along. */
        DANGEROUS,
        NONE
    }

    /** The first fault. */
    public Fault fault() throws IOException {
        try {
            if (!ContainerEnd.of(file).within(limits)) {
                return Fault.BOMB;
            }
            try (var zip = new ZipFile(file.toFile())) {
                return fault(zip);
            }
        } catch (java.util.zip.ZipException | IllegalArgumentException broken) {
            return Fault.OTHER_KIND;
        }
    }

    private Fault fault(ZipFile zip) throws IOException {
        if (zip.getEntry(Objects.requireNonNull(type.part())) == null) {
            return Fault.OTHER_KIND;
        }
        if (zip.stream().map(ZipEntry::getName).anyMatch(Container::isDangerous)) {
            return Fault.DANGEROUS;
        }
        return isBomb(zip) ? Fault.BOMB : Fault.NONE;
    }

    private boolean isBomb(ZipFile zip) throws IOException {
        long packed = file.toFile().length();
        long unpacked = 0;
        byte[] nothing = new byte[16 * 1024];
        var entries = zip.entries();
        while (entries.hasMoreElements()) {
            try (InputStream content = zip.getInputStream(entries.nextElement())) {
                for (int n = content.read(nothing); n >= 0; n = content.read(nothing)) {
                    unpacked += n;
                    if (limits.exceeded(unpacked, packed)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isDangerous(String name) {
        String lower = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return lower.startsWith("/")
                || ("/" + lower + "/").contains("/../")
                || lower.contains(":")
                || lower.endsWith("vbaproject.bin");
    }
}
