package cn.lianshen.local.service;

import cn.lianshen.local.process.ChildProcess;
import cn.lianshen.local.process.ChildSpec;
import cn.lianshen.local.process.StopSignal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Commands for the JDK that runs this program. */
public final class JavaCommand {
    private JavaCommand() {}

    public static List<String> of(List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        return command;
    }

    /** Runs to the end and returns the exit code. */
    static int run(List<String> arguments, Path folder, Path log) {
        return run(arguments, Map.of(), folder, log);
    }

    static int run(List<String> arguments, Map<String, String> settings, Path folder, Path log) {
        var spec = new ChildSpec(of(arguments), settings, folder, log, StopSignal.TERM);
        return ChildProcess.start(spec).onExit().join();
    }
}
