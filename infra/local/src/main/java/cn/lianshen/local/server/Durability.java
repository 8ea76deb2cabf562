package cn.lianshen.local.server;

/** What a commit is worth. */
public enum Durability {
    /** A commit survives a power cut: the only choice wherever anything is kept. */
    FULL("on"),
    /** Nothing is waited for: for tests that throw everything away. */
    NONE("off");

    private final String setting;

    Durability(String setting) {
        this.setting = setting;
    }

    /** The value of fsync, synchronous_commit and full_page_writes. */
    String setting() {
        return setting;
    }
}
