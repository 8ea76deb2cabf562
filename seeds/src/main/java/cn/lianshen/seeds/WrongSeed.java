package cn.lianshen.seeds;

import org.jspecify.annotations.Nullable;

/** Reference data that must not be worked with: the message names the file and the row or line. */
public final class WrongSeed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public WrongSeed(String file, String what) {
        this(file, what, null);
    }

    public WrongSeed(String file, String what, @Nullable Throwable cause) {
        super("seeds/" + file + ": " + what, cause);
    }
}
