package cn.lianshen.testkit;

/** A server that a test can take away and bring back, with the same address and the same data. */
public interface Restartable {
    /** Returns when the server is gone. Stopping twice is no error. */
    void stop();

    /** Returns when the server answers again. */
    void start();
}
