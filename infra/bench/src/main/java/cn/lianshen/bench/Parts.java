package cn.lianshen.bench;

import cn.lianshen.client.Platform;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The parts of the platform whose processor time is told apart, each with the port that it listens
 * on.
 */
final class Parts {
    static final String APPROVAL = "approval";
    static final String POSTGRESQL = "postgresql";

    private Parts() {}

    static Map<String, Integer> ports(Map<String, String> environment) {
        var platform = Platform.from(environment);
        var ports = new LinkedHashMap<String, Integer>();
        ports.put(APPROVAL, approval(environment).getPort());
        ports.put(POSTGRESQL, port(environment, "LIANSHEN_DB_PORT", 15432));
        ports.put("kafka", port(environment, "LIANSHEN_KAFKA_PORT", 19092));
        ports.put("registry", port(environment, "LIANSHEN_REGISTRY_PORT", 8082));
        ports.put("notification", port(environment, "LIANSHEN_NOTIFICATION_PORT", 8083));
        ports.put("gateway", platform.gateway().getPort());
        ports.put("identity", platform.issuer().getPort());
        return ports;
    }

    /** The service itself, not the gateway before it. */
    static URI approval(Map<String, String> environment) {
        return Platform.address(
                environment, "LIANSHEN_APPROVAL_URL", "LIANSHEN_APPROVAL_PORT", 8081);
    }

    private static int port(Map<String, String> environment, String name, int otherwise) {
        String given = environment.get(name);
        return given == null ? otherwise : Options.positive(name, given);
    }
}
