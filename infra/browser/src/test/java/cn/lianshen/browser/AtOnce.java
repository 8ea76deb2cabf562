package cn.lianshen.browser;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** Several walks at the same time: each has a browser of its own, and none takes anything down. */
final class AtOnce {

    private AtOnce() {}

    /** Ends when the last has ended; fails if one has failed. */
    static void walk(Runnable... walks) {
        try (var threads = Executors.newFixedThreadPool(walks.length)) {
            var walking =
                    Stream.of(walks)
                            .map(walk -> CompletableFuture.runAsync(() -> alone(walk), threads))
                            .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(walking).join();
        }
    }

    private static void alone(Runnable walk) {
        try {
            walk.run();
        } finally {
            OwnBrowser.close();
        }
    }
}
