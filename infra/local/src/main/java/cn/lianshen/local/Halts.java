package cn.lianshen.local;

import cn.lianshen.local.server.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Which components the user wants to be down for now: an empty file each. The supervisor looks at
 * them and sees to it. A fresh start of the platform forgets them.
 */
final class Halts {
    private final Path folder;

    Halts(Path state) {
        folder = state.resolve("halted");
    }

    boolean contains(String name) {
        return Files.exists(folder.resolve(name));
    }

    void add(String name) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove(String name) {
        Folders.delete(folder.resolve(name));
    }

    void clear() {
        Folders.delete(folder);
    }
}
