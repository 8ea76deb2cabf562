package cn.lianshen.files.type;

import static java.util.Objects.requireNonNull;

import cn.lianshen.files.type.Container.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Unpacks a container, and the documents that it embeds, into nothing. All that comes out counts
 * together; what an embedded document embeds in turn is not unpacked but refused.
 */
final class Unpacking {
    /** One of these every document has that may be embedded: those of Office, and OFD. */
    private static final List<String> EMBEDDED =
            List.of("[Content_Types].xml", requireNonNull(FileType.OFD.part()));

    private final Path file;
    private final ContainerLimits limits;
    private final long packed;
    private final byte[] buffer = new byte[16 * 1024];
    private long unpacked;

    Unpacking(Path file, ContainerLimits limits) {
        this.file = file;
        this.limits = limits;
        this.packed = file.toFile().length();
    }

    /**
     * The first fault of the file.
     *
     * @param part an entry that it must have
     */
    Fault fault(String part) throws IOException {
        return fault(file, List.of(part), false);
    }

    private Fault fault(Path container, List<String> parts, boolean embedded) throws IOException {
        if (!ContainerEnd.of(container).within(limits)) {
            return Fault.BOMB;
        }
        try (var zip = new ZipFile(container.toFile())) {
            if (parts.stream().noneMatch(part -> zip.getEntry(part) != null)) {
                return embedded ? Fault.DANGEROUS : Fault.OTHER_KIND;
            }
            return zip.stream().map(ZipEntry::getName).anyMatch(Unpacking::isDangerous)
                    ? Fault.DANGEROUS
                    : contents(zip, embedded);
        }
    }

    private Fault contents(ZipFile zip, boolean embedded) throws IOException {
        var fault = Fault.NONE;
        for (var all = zip.entries(); all.hasMoreElements() && fault == Fault.NONE; ) {
            try (var content = zip.getInputStream(all.nextElement())) {
                fault = content(content, embedded);
            }
        }
        return fault;
    }

    private Fault content(InputStream entry, boolean embedded) throws IOException {
        var in = new PushbackInputStream(entry, Content.HEAD);
        var head = in.readNBytes(Content.HEAD);
        in.unread(head);
        return switch (Content.of(head)) {
            case PROGRAM, ARCHIVE -> Fault.DANGEROUS;
            case CONTAINER -> embedded ? Fault.DANGEROUS : document(in);
            case PACKED -> content(new GZIPInputStream(in), true);
            case OTHER -> copied(in, OutputStream.nullOutputStream());
        };
    }

    /** Beside the container, since it is read from its end. */
    private Fault document(InputStream in) throws IOException {
        var copy = Files.createTempFile(requireNonNull(file.getParent()), "embedded", ".part");
        try (var out = Files.newOutputStream(copy)) {
            var fault = copied(in, out);
            return fault == Fault.NONE ? fault(copy, EMBEDDED, true) : fault;
        } finally {
            Files.delete(copy);
        }
    }

    private Fault copied(InputStream in, OutputStream out) throws IOException {
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            out.write(buffer, 0, n);
            unpacked += n;
            if (limits.exceeded(unpacked, packed)) {
                return Fault.BOMB;
            }
        }
        return Fault.NONE;
    }

    private static boolean isDangerous(String name) {
        String lower = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return lower.startsWith("/")
                || ("/" + lower + "/").contains("/../")
                || lower.contains(":")
                || lower.endsWith("vbaproject.bin");
    }
}
