package cn.lianshen.identity.start;

/** Why this program does not start, and what to do, in one sentence each. */
public final class RefusedStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String cure;

    public RefusedStart(String reason, String cure, Throwable cause) {
        super(reason, cause);
        this.cure = cure;
    }

    RefusedStart(String reason, String cure) {
        super(reason);
        this.cure = cure;
    }

    String cure() {
        return cure;
    }
}
