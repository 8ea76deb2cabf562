package cn.lianshen.local.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Remembers from what something was made.
 *
 * @param file where it stands
 */
record Stamp(Path file) {

    boolean matches(String origin) {
        try {
            return Files.exists(file) && Files.readString(file).equals(origin);
        } catch (IOException e) {
            return false;
        }
    }

    void write(String origin) {
        try {
            Files.writeString(file, origin);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
