package cn.lianshen.web.transport;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.web.sample.SampleServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/**
 * Some versions of Reactor Netty stop reading a connection when the next request comes before the
 * answer to the last one, written by another thread, is quite over.
 */
class KeptAliveConnectionIT extends SampleServer {

    @Test
    void a_connection_is_read_on_after_a_request_that_had_to_wait() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(5_000);
            var answers =
                    new BufferedReader(
                            new InputStreamReader(
                                    socket.getInputStream(), StandardCharsets.US_ASCII));
            ask(socket, request("later") + request("hello"));
            expectAnswer(answers);
            expectAnswer(answers);
            ask(socket, request("hello"));
            expectAnswer(answers);
        }
    }

    private static String request(String name) {
        return "GET /api/v1/sample/open/" + name + " HTTP/1.1\r\nHost: here\r\n\r\n";
    }

    private static void ask(Socket socket, String requests) throws IOException {
        socket.getOutputStream().write(requests.getBytes(StandardCharsets.US_ASCII));
    }

    private static void expectAnswer(BufferedReader answers) throws IOException {
        assertThat(answers.readLine()).isEqualTo("HTTP/1.1 200 OK");
        skipRest(answers);
    }

    private static void skipRest(BufferedReader answers) throws IOException {
        int length = 0;
        for (String line = answers.readLine(); !line.isEmpty(); line = answers.readLine()) {
            if (line.regionMatches(true, 0, "content-length:", 0, 15)) {
                length = Integer.parseInt(line.substring(15).strip());
            }
        }
        for (int read = 0; read < length; read++) {
            answers.read();
        }
    }
}
