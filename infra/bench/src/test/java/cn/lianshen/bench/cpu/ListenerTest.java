package cn.lianshen.bench.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ListenerTest {
    private static final String LINE =
            "   1: 0100007F:1F91 00000000:0000 0A 00000000:00000000 00:00000000 00000000  0  0 4242 1 0";

    @Test
    void a_listening_socket_is_known_by_its_port() {
        assertThat(Listener.listeningSocket(LINE, 8081)).contains("socket:[4242]");
        assertThat(Listener.listeningSocket(LINE, 8082)).isEmpty();
    }

    @Test
    void a_connection_is_no_listening_socket() {
        assertThat(Listener.listeningSocket(LINE.replace(" 0A ", " 01 "), 8081)).isEmpty();
    }

    @Test
    void the_process_behind_a_port_is_found() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Listener.on(socket.getLocalPort())).contains(ProcessHandle.current().pid());
        }
    }

    @Test
    void a_part_that_does_not_run_is_left_out() throws IOException {
        int free;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }

        assertThat(CpuMeter.onPorts(Map.of("registry", free)).parts())
                .containsExactly(CpuMeter.SELF);
    }
}
