package cn.lianshen.local;

import java.util.List;
import java.util.Locale;

/** The programs of the project that the platform runs, with the size of their JVM. */
enum Application {
    IDENTITY("infra/identity", "-Xmx128m", Compiler.QUICK),
    SHARING("infra/sharing", "-Xmx64m", Compiler.QUICK),
    APPROVAL("approval-service", "-Xmx384m", Compiler.THOROUGH),
    REGISTRY("school-registry-service", "-Xmx256m", Compiler.QUICK),
    NOTIFICATION("notification-service", "-Xmx192m", Compiler.QUICK),
    GATEWAY("gateway", "-Xmx192m", Compiler.QUICK);

    /** Those that have a database of their own. */
    static final List<Application> WITH_DATABASE =
            List.of(APPROVAL, REGISTRY, NOTIFICATION, GATEWAY);

    private final String module;
    private final String heap;
    private final Compiler compiler;

    Application(String module, String heap, Compiler compiler) {
        this.module = module;
        this.heap = heap;
        this.compiler = compiler;
    }

    /** The component's name, also of its database. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    String module() {
        return module;
    }

    /**
     * Small stacks and code caches: everything together stays below 3 GB. Half of the heap is
     * young, since what a request makes does not outlive it; and no more threads than processors
     * serve requests, since each hand-over costs (Reactor Netty takes at least four by itself).
     */
    List<String> jvmOptions() {
        return List.of(
                heap,
                "-XX:TieredStopAtLevel=" + compiler.level,
                "-XX:+UseSerialGC",
                "-Xss512k",
                "-XX:ReservedCodeCacheSize=64m",
                "-XX:NewRatio=1",
                "-Dreactor.netty.ioWorkerCount=" + Runtime.getRuntime().availableProcessors(),
                "-XX:+ExitOnOutOfMemoryError");
    }

    /**
     * What a start may cost. The quick compiler alone halves the processor time of a start from an
     * AOT cache (measured: 5.3 s to 2.5 s); the thorough one pays where many cases are worked.
     */
    private enum Compiler {
        QUICK(1),
        THOROUGH(4);

        private final int level;

        Compiler(int level) {
            this.level = level;
        }
    }
}
