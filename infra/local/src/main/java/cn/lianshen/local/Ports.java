package cn.lianshen.local;

import cn.lianshen.local.server.FreePorts;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Where everything listens, on 127.0.0.1.
 *
 * @param byName component to port, in the order in which they start
 */
record Ports(Map<String, Integer> byName) {
    /** Component to environment variable and port without it. */
    private static final Map<String, Default> DEFAULTS = defaults();

    private record Default(String variable, int port) {}

    /**
     * @throws PlatformFailure when a variable is no port, or two components are given the same one
     */
    static Ports from(Map<String, String> environment) {
        var ports = new LinkedHashMap<String, Integer>();
        DEFAULTS.forEach((name, port) -> ports.put(name, read(environment, port)));
        refuseDoubles(ports);
        return new Ports(ports);
    }

    int of(String name) {
        return Objects.requireNonNull(byName.get(name), name);
    }

    /**
     * @throws PlatformFailure naming each port that another program holds
     */
    void refuseTaken() {
        String taken =
                byName.entrySet().stream()
                        .filter(entry -> !FreePorts.free(entry.getValue()))
                        .map(Ports::describe)
                        .collect(Collectors.joining(", "));
        if (!taken.isEmpty()) {
            throw new PlatformFailure(
                    "Another program holds port "
                            + taken
                            + "; end that program or set the variable to a free port.");
        }
    }

    private static String describe(Map.Entry<String, Integer> entry) {
        var port = Objects.requireNonNull(DEFAULTS.get(entry.getKey()));
        return "%d (%s, %s)".formatted(entry.getValue(), entry.getKey(), port.variable());
    }

    private static int read(Map<String, String> environment, Default port) {
        String text = environment.getOrDefault(port.variable(), "" + port.port()).strip();
        try {
            int number = Integer.parseInt(text);
            if (number >= 1 && number <= 65_535) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, as for a number that is no port.
        }
        throw new PlatformFailure(port.variable() + " is no port number: " + text + ".");
    }

    private static void refuseDoubles(Map<String, Integer> ports) {
        var owners = new HashMap<Integer, String>();
        ports.forEach(
                (name, port) -> {
                    String other = owners.put(port, name);
                    if (other != null) {
                        throw new PlatformFailure(
                                "Port %d is given to both %s and %s; each needs its own."
                                        .formatted(port, other, name));
                    }
                });
    }

    private static Map<String, Default> defaults() {
        var ports = new LinkedHashMap<String, Default>();
        ports.put("postgresql", new Default("LIANSHEN_DB_PORT", 15_432));
        ports.put("kafka", new Default("LIANSHEN_KAFKA_PORT", 19_092));
        ports.put("kafka-controller", new Default("LIANSHEN_KAFKA_CONTROLLER_PORT", 19_093));
        ports.put("identity", new Default("LIANSHEN_IDENTITY_PORT", 8_090));
        ports.put("sharing", new Default("LIANSHEN_SHARING_PORT", 8_091));
        ports.put("approval", new Default("LIANSHEN_APPROVAL_PORT", 8_081));
        ports.put("registry", new Default("LIANSHEN_REGISTRY_PORT", 8_082));
        ports.put("notification", new Default("LIANSHEN_NOTIFICATION_PORT", 8_083));
        ports.put("gateway", new Default("LIANSHEN_GATEWAY_PORT", 8_080));
        return ports;
    }
}
