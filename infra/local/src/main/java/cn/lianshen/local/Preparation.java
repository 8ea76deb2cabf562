package cn.lianshen.local;

import cn.lianshen.local.server.BrokerTraining;
import cn.lianshen.local.service.AppImage;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * Unpacks the applications and trains their AOT caches where the last build made that necessary.
 */
final class Preparation {
    private final PlatformSettings settings;
    private final Console console;

    Preparation(PlatformSettings settings, Console console) {
        this.settings = settings;
        this.console = console;
    }

    /** As many at a time as the machine has cores: each training keeps one busy. */
    void run() {
        int cores = Runtime.getRuntime().availableProcessors();
        try (var threads = Executors.newFixedThreadPool(cores)) {
            CompletableFuture.allOf(
                            tasks().map(task -> CompletableFuture.runAsync(task, threads))
                                    .toArray(CompletableFuture[]::new))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private Stream<Runnable> tasks() {
        var components = new Components(settings);
        Stream<Runnable> images =
                Arrays.stream(Application.values())
                        .map(components::image)
                        .map(image -> () -> make(image));
        return Stream.concat(Stream.of(() -> make(components.brokerTraining())), images);
    }

    private void make(BrokerTraining training) {
        if (settings.aot() && !Files.exists(training.cache())) {
            var timer = new Timer();
            say("kafka", training.run(), timer);
        }
    }

    private void make(AppImage image) {
        var log = settings.log(image.name() + "-preparation");
        if (!image.unpacked()) {
            var timer = new Timer();
            image.unpack(log);
            console.progress(image.name(), "unpacked", timer.elapsed());
        }
        if (settings.aot() && !image.tried()) {
            var timer = new Timer();
            say(image.name(), image.train(log), timer);
        }
    }

    private void say(String name, boolean trained, Timer timer) {
        String state = trained ? "AOT cache trained" : "starts without AOT cache";
        console.progress(name, state, timer.elapsed());
    }
}
