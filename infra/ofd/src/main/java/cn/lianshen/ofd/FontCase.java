package cn.lianshen.ofd;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The typefaces at hand for one paper; each is opened when the ones before it lack a character. */
final class FontCase implements Closeable {
    private final List<Path> files;
    private final List<@Nullable FontFace> open;

    FontCase(List<Path> files) {
        this.files = files;
        this.open = new ArrayList<>();
        files.forEach(_ -> open.add(null));
    }

    int size() {
        return files.size();
    }

    FontFace face(int index) {
        var known = open.get(index);
        if (known != null) {
            return known;
        }
        var opened = new FontFace(files.get(index));
        open.set(index, opened);
        return opened;
    }

    /** The preferred face, or the first that has the character; the preferred one if none has. */
    int having(int codePoint, int preferred) {
        if (face(preferred).has(codePoint)) {
            return preferred;
        }
        for (var index = 0; index < files.size(); index++) {
            if (face(index).has(codePoint)) {
                return index;
            }
        }
        return preferred;
    }

    double width(int codePoint, int preferred) {
        return face(having(codePoint, preferred)).width(codePoint);
    }

    boolean used(int index) {
        var face = open.get(index);
        return face != null && face.isUsed();
    }

    @Override
    public void close() {
        for (var face : open) {
            if (face != null) {
                face.close();
            }
        }
    }
}
