package cn.lianshen.print;

import java.nio.file.Path;
import java.util.List;

/** A typeface is not on this machine; the message says which package brings it. */
public final class FontMissing extends IllegalStateException {
    private static final long serialVersionUID = 1;

    FontMissing(Typeface typeface, List<Path> folders) {
        super(
                "Papers cannot be printed: the font %s is in none of %s. On Debian: apt-get install %s"
                        .formatted(typeface.file(), folders, typeface.debianPackage()));
    }
}
