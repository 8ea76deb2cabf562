package cn.lianshen.outbox;

/** Ends the transaction of one replayed letter. */
final class ReplayFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient DeadLetter letter;

    ReplayFailed(DeadLetter letter, Throwable fault) {
        super(FaultText.of(fault), fault);
        this.letter = letter;
    }

    DeadLetter letter() {
        return letter;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
