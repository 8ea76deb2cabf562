package cn.lianshen.local.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Server programs unpacked from the class path, once for each content, safely beside other JVMs
 * that do the same.
 */
final class Unpacked {
    private Unpacked() {}

    /** Writes the program into an empty folder. */
    interface Filler {
        void fill(Path folder) throws IOException;
    }

    /** The folder with the program; made by the filler if it is not there yet. */
    static Path folder(Path servers, String name, Filler filler) {
        Path folder = servers.resolve(name);
        if (!Files.isDirectory(folder)) {
            try {
                make(servers, folder, filler);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return folder;
    }

    private static void make(Path servers, Path folder, Filler filler) throws IOException {
        Files.createDirectories(servers);
        Path work = Files.createTempDirectory(servers, "unpacking-");
        try {
            filler.fill(work);
            Files.move(work, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
            // Another JVM was quicker; its content is the same.
            Folders.delete(work);
        } catch (IOException | RuntimeException e) {
            Folders.delete(work);
            throw e;
        }
    }

    static InputStream resource(String path) {
        InputStream stream = Unpacked.class.getClassLoader().getResourceAsStream(path);
        if (stream == null) {
            throw new IllegalStateException(path + " is not on the class path");
        }
        return stream;
    }

    /** Twelve hexadecimal digits that change with the content. */
    static String fingerprint(String path) {
        try (var stream =
                new DigestInputStream(resource(path), MessageDigest.getInstance("SHA-256"))) {
            stream.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(stream.getMessageDigest().digest(), 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
