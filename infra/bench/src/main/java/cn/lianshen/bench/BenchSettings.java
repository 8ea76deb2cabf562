package cn.lianshen.bench;

import cn.lianshen.bench.bare.Database;
import cn.lianshen.client.ClientFailure;
import cn.lianshen.client.Platform;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What is measured, and how long.
 *
 * @param service approval-service itself, not the gateway
 * @param clients each number is a closed loop of its own
 * @param rounds of the service, with as many of bare SQL between them
 * @param warmUp cases played before anything is measured: the JVM has compiled what matters after
 *     some thousands
 */
public record BenchSettings(
        URI service,
        URI issuer,
        Database database,
        List<Integer> clients,
        int rounds,
        Duration round,
        int warmUp) {

    /**
     * From {@code --name value} first, then from {@code LIANSHEN_BENCH_NAME}.
     *
     * @throws ClientFailure when something is not understood
     */
    static BenchSettings from(Options options, Map<String, String> environment) {
        return new BenchSettings(
                Parts.approval(environment),
                Platform.from(environment).issuer(),
                Database.from(environment),
                Arrays.stream(options.text("clients", "8,16").split(",", -1))
                        .map(text -> Options.positive("clients", text))
                        .toList(),
                options.number("rounds", "3"),
                Duration.ofSeconds(options.number("seconds", "10")),
                options.number("warmup", "4000"));
    }

    int mostClients() {
        return clients.stream().mapToInt(Integer::intValue).max().orElseThrow();
    }
}
