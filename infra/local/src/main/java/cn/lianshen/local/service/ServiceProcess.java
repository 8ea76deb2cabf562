package cn.lianshen.local.service;

import cn.lianshen.local.process.ChildProcess;
import cn.lianshen.local.process.ChildSpec;
import cn.lianshen.local.process.StopSignal;
import cn.lianshen.local.server.LocalServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One of the applications as a child process. It does its work when its readiness probe says so.
 */
public final class ServiceProcess implements LocalServer {
    private static final Duration GRACE = Duration.ofSeconds(15);

    private final AppImage image;
    private final Map<String, String> settings;
    private final ReadinessProbe probe;
    private final Path log;
    private final boolean cached;
    private volatile @Nullable ChildProcess process;

    /**
     * Describes the process; nothing starts yet.
     *
     * @param image what to run
     * @param settings its environment variables
     * @param port where its health is asked for
     * @param log file that its output is appended to
     * @param cached whether the AOT cache is used, if there is one
     */
    public ServiceProcess(
            AppImage image, Map<String, String> settings, int port, Path log, boolean cached) {
        this.image = image;
        this.settings = Map.copyOf(settings);
        this.probe = new ReadinessProbe(port);
        this.log = log;
        this.cached = cached;
    }

    @Override
    public void start() {
        process =
                ChildProcess.start(
                        new ChildSpec(
                                JavaCommand.of(arguments()),
                                settings,
                                image.folder(),
                                log,
                                StopSignal.TERM));
    }

    @Override
    public @Nullable ChildProcess process() {
        return process;
    }

    @Override
    public boolean answers() {
        return probe.ready();
    }

    @Override
    public Path log() {
        return log;
    }

    @Override
    public void stop() {
        if (process != null) {
            process.stop(GRACE);
        }
    }

    private List<String> arguments() {
        var arguments = new ArrayList<>(image.jvmOptions());
        if (cached && image.trained()) {
            arguments.add("-XX:AOTCache=" + image.cache());
        }
        arguments.addAll(List.of("-jar", image.jar().toString()));
        return arguments;
    }
}
