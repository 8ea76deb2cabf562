package cn.lianshen.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.Key;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The key that signs where the log stood: made with the state folder, for its owner to read only.
 */
final class CheckpointKey {
    private static final int LINE = 64;

    private final Path file;

    CheckpointKey(PlatformSettings settings) {
        file = settings.checkpointKey();
    }

    /** A key that is there stays: without it no earlier checkpoint counts. */
    void createIfAbsent() {
        if (Files.exists(file)) {
            return;
        }
        try {
            Files.createDirectories(file.getParent());
            var owner = PosixFilePermissions.fromString("rw-------");
            Files.createFile(file, PosixFilePermissions.asFileAttribute(owner));
            Files.writeString(file, pem());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String pem() {
        try {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return block("PRIVATE KEY", pair.getPrivate()) + block("PUBLIC KEY", pair.getPublic());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform since 15 has Ed25519", e);
        }
    }

    private static String block(String label, Key key) {
        var text = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(key.getEncoded());
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(label, text, label);
    }
}
