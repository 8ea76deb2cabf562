package cn.lianshen.outbox;

/**
 * Lets a thread that was told to stop still give back what it holds: a connection closed under a
 * pending interrupt would keep its lock on the server.
 */
final class Interrupts {
    private Interrupts() {}

    static void heldBack(Runnable work) {
        var pending = Thread.interrupted();
        try {
            work.run();
        } finally {
            if (pending) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
