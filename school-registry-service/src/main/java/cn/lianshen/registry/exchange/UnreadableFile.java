package cn.lianshen.registry.exchange;

/** A file that is no table at all, with the code of why. */
final class UnreadableFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;

    UnreadableFile(String code) {
        super(code, null, false, false);
        this.code = code;
    }

    String code() {
        return code;
    }
}
