package cn.lianshen.bench.cpu;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Processor time of named parts of the platform, each with all the processes below it, and of the
 * bench itself.
 */
public final class CpuMeter {
    /** The name under which the bench's own time stands. */
    public static final String SELF = "bench";

    private static final int TICK_MS = 10; // USER_HZ is 100 on every Linux that runs a JVM

    private final Map<String, Long> roots;

    private CpuMeter(Map<String, Long> roots) {
        this.roots = roots;
    }

    /** Watches what now listens on these ports; parts that do not run are left out. */
    public static CpuMeter onPorts(Map<String, Integer> ports) {
        var roots = new LinkedHashMap<String, Long>();
        ports.forEach((name, port) -> Listener.on(port).ifPresent(pid -> roots.put(name, pid)));
        roots.put(SELF, ProcessHandle.current().pid());
        return new CpuMeter(roots);
    }

    public Set<String> parts() {
        return roots.keySet();
    }

    /** Milliseconds used since each part began. */
    public Map<String, Long> read() {
        var table = ProcessTable.now();
        var used = new LinkedHashMap<String, Long>();
        roots.forEach((name, pid) -> used.put(name, table.treeTicks(pid) * TICK_MS));
        return used;
    }
}
