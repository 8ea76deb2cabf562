package cn.lianshen.files.type;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.ZipException;

/**
 * Looks into a ZIP container on disk: each entry is unpacked into nothing and counted, so that what
 * its headers claim does not matter, and memory holds one small buffer.
 */
public record Container(Path file, FileType type, ContainerLimits limits) {

    /** What is wrong with a container. */
    public enum Fault {
        /** Not one, broken, encrypted, or of another kind. */
        OTHER_KIND,
        /** More or larger entries than a document has: it would swamp whoever opens it. */
        BOMB,
        /** Its entries name paths outside of it, or it brings programs or archives along. */
        DANGEROUS,
        NONE
    }

    /** The first fault. */
    public Fault fault() throws IOException {
        var part = Objects.requireNonNull(type.part());
        try {
            return new Unpacking(file, limits).fault(part);
        } catch (ZipException | EOFException | IllegalArgumentException broken) {
            return Fault.OTHER_KIND;
        }
    }
}
