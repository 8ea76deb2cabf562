package cn.lianshen.local;

import java.time.Duration;

/** Measures from its making. */
final class Timer {
    private final long start = System.nanoTime();

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
