package cn.lianshen.cipher;

import org.jspecify.annotations.Nullable;

/** What is stored is not what was sealed in this place: changed, moved, or never sealed. */
public final class SealBroken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SealBroken(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
