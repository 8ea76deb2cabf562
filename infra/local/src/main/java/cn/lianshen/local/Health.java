package cn.lianshen.local;

import cn.lianshen.local.server.KafkaAdmin;
import cn.lianshen.local.server.PostgresServer;
import cn.lianshen.local.service.ReadinessProbe;
import java.net.URI;

/** How the components of a running platform are, asked from outside. */
final class Health {
    private final PlatformSettings settings;
    private final RunFile runFile;
    private final Halts halts;

    Health(PlatformSettings settings) {
        this.settings = settings;
        runFile = new RunFile(settings.state());
        halts = new Halts(settings.state());
    }

    boolean ready(String name) {
        return state(name).equals("ready");
    }

    /** Whether its process lives. */
    boolean runs(String name) {
        var entry = runFile.read().get(name);
        return entry != null && entry.process().live().isPresent();
    }

    /** {@code ready}, {@code not ready}, {@code halted} or {@code down}. */
    String state(String name) {
        if (!runs(name)) {
            return halts.contains(name) ? "halted" : "down";
        }
        var entry = runFile.read().get(name);
        return entry != null && answers(name, entry.address()) ? "ready" : "not ready";
    }

    private boolean answers(String name, String address) {
        return switch (name) {
            case RunFile.SUPERVISOR -> address.equals("ready");
            case "postgresql" ->
                    PostgresServer.answers(settings.state().resolve(name), port("//" + address));
            case "kafka" -> new KafkaAdmin(address).answers();
            default -> new ReadinessProbe(port(address)).ready();
        };
    }

    private static int port(String url) {
        return URI.create(url).getPort();
    }
}
