package cn.lianshen.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * The folder that seals' keys are kept in, as PEM: {@code anchors.pem}, {@code
 * certificates/<id>.pem} and, while the key is used, {@code keys/<id>.pem}, its owner's only.
 * {@code authority/} holds what certificates are issued with; a service needs it not and should not
 * have it.
 *
 * @param path where it is
 */
public record SealFolder(Path path) {

    Path anchors() {
        return path.resolve("anchors.pem");
    }

    Path key(KeyId id) {
        return path.resolve("keys").resolve(id.hex() + ".pem");
    }

    Path authority(SealAlgorithm algorithm) {
        return path.resolve("authority").resolve(algorithm + ".pem");
    }

    /**
     * Certificates of all keys that there are or were.
     *
     * @throws IllegalStateException when the folder is not there; says what to do
     */
    List<X509Certificate> certificates() {
        if (!Files.isDirectory(path.resolve("certificates"))) {
            throw new IllegalStateException(
                    "there are no seal keys in %s: put them back, or make some (README of seal)"
                            .formatted(path));
        }
        try (var files = Files.list(path.resolve("certificates"))) {
            return files.filter(file -> file.toString().endsWith(".pem"))
                    .sorted()
                    .flatMap(file -> read(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<X509Certificate> read(Path file) {
        return Pem.certificates(text(file));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot be read: " + file, e);
        }
    }

    void addCertificate(X509Certificate certificate) {
        var file = KeyId.of(certificate).hex() + ".pem";
        write(
                path.resolve("certificates").resolve(file),
                Pem.ofCertificates(List.of(certificate)),
                "rw-r--r--");
    }

    /** Written whole or not at all. */
    static void write(Path file, String text, String rights) {
        try {
            var folder = Files.createDirectories(file.toAbsolutePath().getParent());
            var owner = PosixFilePermissions.fromString("rw-------");
            var draft =
                    Files.createTempFile(
                            folder, "draft", "", PosixFilePermissions.asFileAttribute(owner));
            Files.writeString(draft, text);
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString(rights));
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot be written: " + file, e);
        }
    }
}
