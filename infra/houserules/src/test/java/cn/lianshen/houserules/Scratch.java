package cn.lianshen.houserules;

import cn.lianshen.houserules.tree.Tree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small bad tree, written out where the test shows what is bad about it. */
record Scratch(Path folder) {

    Scratch file(String path, String text) {
        Path file = folder.resolve(path);
        try {
            Files.createDirectories(file.resolveSibling("."));
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Scratch pom(String module, String artifact, String dependencies) {
        return file(
                module + "/pom.xml",
                "<project><artifactId>%s</artifactId><dependencies>%s</dependencies></project>"
                        .formatted(artifact, dependencies));
    }

    Tree tree() {
        return new Tree(folder);
    }

    static String dependency(String artifact, String scope) {
        return "<dependency><groupId>cn.lianshen</groupId><artifactId>%s</artifactId><scope>%s</scope></dependency>"
                .formatted(artifact, scope);
    }
}
