package cn.lianshen.cipher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * The file that a ring of keys is kept in, a Java properties file: {@code active=<id>}, since when
 * in milliseconds as {@code activated=}, and for each key {@code key.<id>=<cipher>:<secret in
 * Base64>}. It is written whole or not at all and is its owner's only.
 *
 * @param path where it is
 */
public record KeyRingFile(Path path) {

    private static final String KEY = "key.";

    /** What stands in the file. */
    record Content(Activation activation, Map<String, CipherKey> keys) {

        Content {
            if (!keys.containsKey(activation.keyId())) {
                throw new IllegalArgumentException(
                        "the active key " + activation.keyId() + " is not there");
            }
        }

        String active() {
            return activation.keyId();
        }
    }

    /**
     * Makes a ring with one fresh key, unless there is a file.
     *
     * @return whether one was made
     */
    public boolean createIfAbsent(String id, CipherSuite suite) {
        if (Files.exists(path)) {
            return false;
        }
        write(new Content(new Activation(id, 0), Map.of(id, FreshKey.of(id, suite))));
        return true;
    }

    /** Adds a fresh key, to be made the active one once every instance has this file. */
    public void add(String id, CipherSuite suite) {
        var content = read();
        var keys = new LinkedHashMap<>(content.keys());
        if (keys.putIfAbsent(id, FreshKey.of(id, suite)) != null) {
            throw new IllegalArgumentException("there is a key " + id + " already");
        }
        write(new Content(content.activation(), keys));
    }

    /** Seals with this key from now on. Older ones stay for what they sealed. */
    public void activate(String id) {
        var content = read();
        var since = Math.max(System.currentTimeMillis(), content.activation().since() + 1);
        write(new Content(new Activation(id, since), content.keys()));
    }

    /** Takes an old key out. What it sealed, in old backups too, cannot be read any more. */
    public void retire(String id) {
        var content = read();
        if (content.active().equals(id) || !content.keys().containsKey(id)) {
            throw new IllegalArgumentException("not an old key of this ring: " + id);
        }
        var keys = new LinkedHashMap<>(content.keys());
        keys.remove(id);
        write(new Content(content.activation(), keys));
    }

    /**
     * @throws IllegalStateException when it is not there or not a ring; says what to do
     */
    Content read() {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(path)) {
            properties.load(reader);
            return content(properties);
        } catch (NoSuchFileException e) {
            throw new IllegalStateException(
                    "there is no key ring "
                            + path
                            + ": put it back, or make one (README of cipher)",
                    e);
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "the key ring " + path + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static Content content(Properties properties) {
        return new Content(
                new Activation(
                        properties.getProperty("active", "(none)"),
                        Long.parseLong(properties.getProperty("activated", "0"))),
                properties.stringPropertyNames().stream()
                        .filter(name -> name.startsWith(KEY))
                        .map(
                                name ->
                                        key(
                                                name.substring(KEY.length()),
                                                properties.getProperty(name)))
                        .collect(Collectors.toMap(CipherKey::id, key -> key)));
    }

    private static CipherKey key(String id, String text) {
        var parts = text.split(":", 2);
        if (parts.length != 2) {
            throw new IllegalArgumentException("key " + id + " is not <cipher>:<secret>");
        }
        var suite = CipherSuite.titled(parts[0]);
        return new CipherKey(id, suite, suite.key(Base64.getDecoder().decode(parts[1])));
    }

    private void write(Content content) {
        try {
            var folder = path.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            var owner = PosixFilePermissions.fromString("rw-------");
            var draft =
                    Files.createTempFile(
                            folder, "ring", "", PosixFilePermissions.asFileAttribute(owner));
            writeThrough(draft, text(content));
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("the key ring " + path + " cannot be written", e);
        }
    }

    /**
     * On the disk before it takes the old one's place: a ring that a crash empties is lost data.
     */
    private static void writeThrough(Path draft, String text) throws IOException {
        try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private static String text(Content content) {
        return content.keys().values().stream()
                .map(
                        key ->
                                KEY
                                        + key.id()
                                        + "="
                                        + key.suite().title()
                                        + ":"
                                        + Base64.getEncoder()
                                                .encodeToString(key.secret().getEncoded())
                                        + "\n")
                .collect(Collectors.joining("", head(content.activation()), ""));
    }

    private static String head(Activation activation) {
        return "active=%s\nactivated=%d\n".formatted(activation.keyId(), activation.since());
    }
}
