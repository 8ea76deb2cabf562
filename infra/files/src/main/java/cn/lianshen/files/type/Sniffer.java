package cn.lianshen.files.type;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/** Tells from the first bytes what a file is; its name has no say. */
public final class Sniffer {

    /** How many bytes it wants to see. */
    public static final int HEAD = 64 * 1024;

    private Sniffer() {}

    /**
     * What the bytes look like.
     *
     * @param head the first {@link #HEAD} bytes, or all there are
     * @return for example {@code application/pdf}; {@code application/octet-stream} when unknown
     */
    public static String mediaType(byte[] head) {
        return detect(head).toString();
    }

    /** Whether the first bytes can be those of this kind; a container is looked into later. */
    public static boolean fits(byte[] head, FileType type) {
        MediaType found = detect(head);
        return type.part() == null
                ? found.toString().equals(type.mediaType())
                : Known.TYPES.getMediaTypeRegistry().isInstanceOf(found, MediaType.APPLICATION_ZIP);
    }

    private static MediaType detect(byte[] head) {
        try {
            return Known.TYPES.detect(new ByteArrayInputStream(head), new Metadata());
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot be read", e);
        }
    }

    /** Some megabytes of patterns, loaded with the first file. */
    private static final class Known {
        static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();
    }
}
