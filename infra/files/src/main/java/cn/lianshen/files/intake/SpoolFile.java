package cn.lianshen.files.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A temporary file that is written once, counted and hashed on the way. Its methods block. */
public final class SpoolFile {

    private final Path path;
    private final FileChannel channel;
    private final MessageDigest digest = sha256Digest();
    private long length;

    SpoolFile(Path path) throws IOException {
        this.path = path;
        this.channel =
                FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    public Path path() {
        return path;
    }

    public long length() {
        return length;
    }

    /** To be asked once, after the last byte. */
    public String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }

    void write(ByteBuffer piece) throws IOException {
        length += piece.remaining();
        digest.update(piece.duplicate());
        while (piece.hasRemaining()) {
            channel.write(piece);
        }
    }

    /** Returns when the content has reached the disk. */
    void close() throws IOException {
        channel.force(true);
        channel.close();
    }

    /** Gone, wherever it had got to; a file that was moved away stays there. */
    void discard() throws IOException {
        channel.close();
        Files.deleteIfExists(path);
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
