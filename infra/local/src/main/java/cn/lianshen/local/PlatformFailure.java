package cn.lianshen.local;

import java.io.Serial;

/**
 * Something the user can put right. The message is one sentence that says what is wrong and what to
 * do.
 */
public final class PlatformFailure extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    public PlatformFailure(String sentence) {
        super(sentence);
    }

    public PlatformFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
