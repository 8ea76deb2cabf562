package cn.lianshen.files.shelf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** A place for finished files. Its methods block. */
public interface Shelf {

    /**
     * Puts a file there, durably and whole, unless it is there already.
     *
     * @param key folders and name, with slashes
     * @param file may be moved away, and need not be
     * @return whether it was new
     */
    boolean put(String key, Path file) throws IOException;

    /**
     * The content from its beginning.
     *
     * @throws java.nio.file.NoSuchFileException when nothing is there
     */
    InputStream open(String key) throws IOException;

    void remove(String key) throws IOException;
}
