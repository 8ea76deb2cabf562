package cn.lianshen.local;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * Starts all components, side by side where they do not need each other, watches them, stops them
 * in order.
 */
final class Supervisor {
    private final Keeper postgres;
    private final Keeper kafka;
    private final Keeper identity;
    private final Keeper sharing;
    private final Keeper gateway;
    private final List<Keeper> services;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Supervisor(Components components, RunFile runFile, Halts halts, Console console) {
        postgres = new Keeper(components.postgres(), runFile, halts, console);
        kafka = new Keeper(components.kafka(), runFile, halts, console);
        identity = new Keeper(components.service(Application.IDENTITY), runFile, halts, console);
        sharing = new Keeper(components.service(Application.SHARING), runFile, halts, console);
        gateway = new Keeper(components.service(Application.GATEWAY), runFile, halts, console);
        services =
                Application.WITH_DATABASE.stream()
                        .filter(application -> application != Application.GATEWAY)
                        .map(components::service)
                        .map(component -> new Keeper(component, runFile, halts, console))
                        .toList();
    }

    /**
     * Returns when everything does its work.
     *
     * @throws PlatformFailure when something does not come up
     */
    void start() {
        var servers = CompletableFuture.allOf(begin(postgres), begin(kafka));
        var all = new ArrayList<CompletableFuture<Void>>();
        all.add(begin(identity));
        // Databases and topics are there before anything binds to them. Sharing needs neither, and
        // waits all the same: until then it would only take the processor from those that the
        // others wait for.
        services.forEach(service -> all.add(servers.thenRunAsync(service::start, threads)));
        all.add(servers.thenRunAsync(gateway::start, threads));
        all.add(servers.thenRunAsync(sharing::start, threads));
        firstFailureOrAll(all);
    }

    /** Starts again what ends; returns after {@link #stop()}. */
    void watch() {
        run(keepers(), Keeper::watch);
    }

    /** Gateway first, so that no request meets half a platform; PostgreSQL last. */
    void stop() {
        gateway.stop();
        var beside = new ArrayList<>(services);
        beside.addAll(List.of(identity, sharing));
        run(beside, Keeper::stop);
        kafka.stop();
        postgres.stop();
    }

    /** Does it to all at the same time and returns when the last is done. */
    private void run(List<Keeper> keepers, Consumer<Keeper> work) {
        CompletableFuture.allOf(
                        keepers.stream()
                                .map(k -> CompletableFuture.runAsync(() -> work.accept(k), threads))
                                .toArray(CompletableFuture[]::new))
                .join();
    }

    private CompletableFuture<Void> begin(Keeper keeper) {
        return CompletableFuture.runAsync(keeper::start, threads);
    }

    private static void firstFailureOrAll(List<CompletableFuture<Void>> starts) {
        var failed = new CompletableFuture<Void>();
        starts.forEach(
                start ->
                        start.exceptionally(
                                failure -> {
                                    failed.completeExceptionally(failure);
                                    return null;
                                }));
        var all = CompletableFuture.allOf(starts.toArray(CompletableFuture[]::new));
        try {
            CompletableFuture.anyOf(all, failed).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private List<Keeper> keepers() {
        var keepers = new ArrayList<>(List.of(postgres, kafka, identity, sharing, gateway));
        keepers.addAll(services);
        return keepers;
    }
}
