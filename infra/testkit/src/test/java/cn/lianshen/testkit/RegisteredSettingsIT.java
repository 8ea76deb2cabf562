package cn.lianshen.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;

class RegisteredSettingsIT {
    private final Map<String, Supplier<@Nullable Object>> settings = new HashMap<>();

    @Test
    void a_spring_test_gets_every_address_a_service_reads() {
        DynamicPropertyRegistry registry = settings::put;
        TestServers.register(registry, "registry");
        assertThat(settings)
                .containsOnlyKeys(
                        "LIANSHEN_DB_HOST",
                        "LIANSHEN_DB_PORT",
                        "LIANSHEN_DB_NAME",
                        "LIANSHEN_DB_USER",
                        "LIANSHEN_DB_PASSWORD",
                        "LIANSHEN_KAFKA_BROKERS",
                        "LIANSHEN_CIPHER_KEYS",
                        "LIANSHEN_ISSUER");
        assertThat(settings.get("LIANSHEN_DB_NAME")).isNotNull();
        assertThat(settings.get("LIANSHEN_ISSUER"))
                .satisfies(issuer -> assertThat(issuer).isNotNull());
    }
}
