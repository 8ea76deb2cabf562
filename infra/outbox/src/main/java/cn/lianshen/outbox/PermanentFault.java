package cn.lianshen.outbox;

/** An event that can never take effect, however often it is tried. */
public final class PermanentFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param message what is wrong, for operators; no personal data: it goes into logs and headers
     */
    public PermanentFault(String message) {
        super(message);
    }

    public PermanentFault(String message, Throwable cause) {
        super(message, cause);
    }
}
