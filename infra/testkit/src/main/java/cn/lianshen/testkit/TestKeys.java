package cn.lianshen.testkit;

import cn.lianshen.cipher.CipherSuite;
import cn.lianshen.cipher.KeyRingFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One key ring a JVM, made when first asked for. */
public final class TestKeys {
    private TestKeys() {}

    /** The ring's file; tests may change it and are asked to leave its keys in it. */
    public static Path ring() {
        return Made.RING;
    }

    private static final class Made {
        static final Path RING = make();

        private static Path make() {
            try {
                var folder = Files.createTempDirectory("lianshen-keys");
                var ring = folder.resolve("ring");
                new KeyRingFile(ring).createIfAbsent("test-1", CipherSuite.AES_256_GCM);
                folder.toFile().deleteOnExit(); // the last that is named goes first
                ring.toFile().deleteOnExit();
                return ring;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
