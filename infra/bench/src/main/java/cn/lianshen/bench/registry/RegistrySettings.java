package cn.lianshen.bench.registry;

import cn.lianshen.bench.bare.Database;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/**
 * What is measured.
 *
 * @param service school-registry-service itself, not the gateway
 * @param database the service's own
 * @param institutions how many are made for the measurement, and removed after it
 * @param requests of each question
 */
public record RegistrySettings(URI service, Database database, int institutions, int requests) {

    /** From the same variables as the services. */
    public static RegistrySettings of(
            Map<String, String> environment, int institutions, int requests) {
        var port = environment.getOrDefault("LIANSHEN_REGISTRY_PORT", "8082");
        var named = new HashMap<>(environment);
        named.put(
                "LIANSHEN_DB_NAME",
                environment.getOrDefault("LIANSHEN_REGISTRY_DB_NAME", "registry"));
        return new RegistrySettings(
                URI.create("http://127.0.0.1:" + port),
                Database.from(named),
                institutions,
                requests);
    }
}
