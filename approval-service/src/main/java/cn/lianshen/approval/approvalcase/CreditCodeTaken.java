package cn.lianshen.approval.approvalcase;

/** Another case has already registered a legal person under this credit code. */
public final class CreditCodeTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Keeps the store's own error as cause. */
    public CreditCodeTaken(Throwable cause) {
        super("credit code is registered by another case", cause);
    }
}
