package cn.lianshen.bench.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A fixed number of clients, each playing case after case until the time is up; cases begun are
 * played to the end.
 */
public final class ClosedLoop {
    private ClosedLoop() {}

    /**
     * Runs one round with these clients.
     *
     * @throws ExecutionException with the first client's failure; then the figures are worth
     *     nothing
     */
    public static Round run(List<? extends CasePlayer> clients, Duration time)
            throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newFixedThreadPool(clients.size())) {
            long begin = System.nanoTime();
            long end = begin + time.toNanos();
            var running = new ArrayList<Future<Watch>>();
            clients.forEach(client -> running.add(threads.submit(() -> playUntil(end, client))));
            List<Watch> watches = await(running);
            return Round.of((System.nanoTime() - begin) / 1e9, watches);
        }
    }

    private static Watch playUntil(long end, CasePlayer client) throws Exception {
        var watch = new Watch();
        do {
            watch.begin();
            client.play(watch);
            watch.end();
        } while (System.nanoTime() < end);
        return watch;
    }

    private static List<Watch> await(List<Future<Watch>> running)
            throws InterruptedException, ExecutionException {
        var watches = new ArrayList<Watch>();
        for (Future<Watch> client : running) {
            watches.add(client.get());
        }
        return watches;
    }
}
