package cn.lianshen.outbox;

/**
 * An event that no broker would take. It is refused before anything of it is stored: once in the
 * log it would hold up the relay, and so the events of everybody.
 */
public final class EventTooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int bytes;
    private final int most;

    EventTooLarge(String type, int bytes, int most) {
        super(type + " has " + bytes + " bytes, at most " + most + " can be sent");
        this.bytes = bytes;
        this.most = most;
    }

    /** How large it is. */
    public int bytes() {
        return bytes;
    }

    /** How large an event may be. */
    public int most() {
        return most;
    }
}
