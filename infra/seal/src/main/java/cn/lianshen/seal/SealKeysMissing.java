package cn.lianshen.seal;

/** There are no keys, or none can be read; the message says where they were looked for. */
public final class SealKeysMissing extends IllegalStateException {
    private static final long serialVersionUID = 1;

    SealKeysMissing(String message, Throwable cause) {
        super(message, cause);
    }
}
