package cn.lianshen.client;

/** What the platform, or the way to it, refused; the message is one sentence for the user's eye. */
public class ClientFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ClientFailure(String message) {
        super(message);
    }

    public ClientFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
