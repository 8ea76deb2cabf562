package cn.lianshen.files.type;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.ZipException;

/**
 * The record at a ZIP file's end, read before any library is let near the file, since libraries
 * read the whole directory into memory.
 *
 * @param entries how many there are said to be
 * @param directory bytes that their directory takes
 */
record ContainerEnd(int entries, long directory) {

    private static final int SIZE = 22;
    private static final int SIGNATURE = 0x06054b50;
    private static final int LONGEST_COMMENT = 0xFFFF;

    /**
     * @throws ZipException when the file does not end with such a record and nothing after it, or
     *     needs the large form of it, which no document that we take does
     */
    static ContainerEnd of(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer tail = tail(channel);
            int at = tail.limit() - SIZE;
            while (at >= 0 && tail.getInt(at) != SIGNATURE) {
                at--;
            }
            if (at < 0 || at + SIZE + unsigned(tail, at + 20) != tail.limit()) {
                throw new ZipException("no end of a directory");
            }
            return new ContainerEnd(
                    unsigned(tail, at + 10), Integer.toUnsignedLong(tail.getInt(at + 12)));
        }
    }

    boolean within(ContainerLimits limits) {
        return entries <= limits.entries() && directory <= limits.directory();
    }

    private static ByteBuffer tail(FileChannel channel) throws IOException {
        long length = channel.size();
        var tail =
                ByteBuffer.allocate((int) Math.min(length, SIZE + LONGEST_COMMENT))
                        .order(ByteOrder.LITTLE_ENDIAN);
        long from = length - tail.capacity();
        while (tail.hasRemaining() && channel.read(tail, from + tail.position()) >= 0) {}
        return tail.flip();
    }

    private static int unsigned(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }
}
