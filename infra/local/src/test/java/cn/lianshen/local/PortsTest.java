package cn.lianshen.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void every_component_has_a_port_without_settings() {
        var ports = Ports.from(Map.of());
        assertThat(ports.of("gateway")).isEqualTo(8080);
        assertThat(ports.of("postgresql")).isEqualTo(15432);
        assertThat(ports.of("kafka")).isEqualTo(19092);
        assertThat(ports.byName()).hasSize(9);
    }

    @Test
    void a_variable_moves_one_component() {
        assertThat(Ports.from(Map.of("LIANSHEN_GATEWAY_PORT", "9000")).of("gateway"))
                .isEqualTo(9000);
    }

    @Test
    void what_is_no_port_is_refused_by_name() {
        assertThatThrownBy(() -> Ports.from(Map.of("LIANSHEN_DB_PORT", "many")))
                .isInstanceOf(PlatformFailure.class)
                .hasMessageContaining("LIANSHEN_DB_PORT");
        assertThatThrownBy(() -> Ports.from(Map.of("LIANSHEN_DB_PORT", "70000")))
                .isInstanceOf(PlatformFailure.class);
    }

    @Test
    void two_components_cannot_have_the_same_port() {
        assertThatThrownBy(() -> Ports.from(Map.of("LIANSHEN_GATEWAY_PORT", "8081")))
                .isInstanceOf(PlatformFailure.class)
                .hasMessageContainingAll("8081", "approval", "gateway");
    }

    @Test
    void a_taken_port_is_named_with_its_variable() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = "" + taken.getLocalPort();
            var ports = Ports.from(Map.of("LIANSHEN_REGISTRY_PORT", port));
            assertThatThrownBy(ports::refuseTaken)
                    .isInstanceOf(PlatformFailure.class)
                    .hasMessageContainingAll(port, "registry", "LIANSHEN_REGISTRY_PORT");
        }
    }
}
