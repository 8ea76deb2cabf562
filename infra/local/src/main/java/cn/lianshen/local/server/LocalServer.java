package cn.lianshen.local.server;

import cn.lianshen.local.process.ChildProcess;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A server that runs as a child process. */
public interface LocalServer {
    /** Starts the process; the server answers some time later. */
    void start();

    /** The process of the last start; none before the first. */
    @Nullable ChildProcess process();

    /** Whether the server does its work now. Never throws: no answer is the answer no. */
    boolean answers();

    /** The file that its output is appended to. */
    Path log();

    /** Ends it in good order and returns when it is gone. */
    void stop();
}
