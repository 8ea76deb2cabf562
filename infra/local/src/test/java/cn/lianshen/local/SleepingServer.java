package cn.lianshen.local;

import cn.lianshen.local.process.ChildProcess;
import cn.lianshen.local.process.ChildSpec;
import cn.lianshen.local.process.StopSignal;
import cn.lianshen.local.server.LocalServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A server that does nothing, and answers as long as it lives. */
final class SleepingServer implements LocalServer {
    private final Path folder;
    private volatile @Nullable ChildProcess process;

    SleepingServer(Path folder) {
        this.folder = folder;
    }

    @Override
    public void start() {
        process =
                ChildProcess.start(
                        new ChildSpec(
                                List.of("sleep", "600"), Map.of(), folder, log(), StopSignal.TERM));
    }

    @Override
    public @Nullable ChildProcess process() {
        return process;
    }

    @Override
    public boolean answers() {
        var current = process;
        return current != null && current.alive();
    }

    @Override
    public Path log() {
        return folder.resolve("log");
    }

    @Override
    public void stop() {
        var current = process;
        if (current != null) {
            current.stop(Duration.ofSeconds(5));
        }
    }
}
