package cn.lianshen.outbox;

/** A batch was not acknowledged in full; any part of it may stand in the topic. */
final class SendFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SendFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
