package cn.lianshen.faults;

import cn.lianshen.client.token.Tokens;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Files sent to the gateway as people send them, or as nobody should. */
final class Uploads implements AutoCloseable {
    private static final byte[] PDF = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);

    private final int port;
    private final Tokens tokens;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Uploads(LivePlatform platform) {
        port = platform.port("GATEWAY");
        tokens = new Tokens(URI.create("http://127.0.0.1:" + platform.port("IDENTITY")));
    }

    /** Hands a document in as a new one; a sender that asks waits for the go-ahead. */
    HttpResponse<String> post(
            String user, String material, String name, boolean asks, BodyPublisher body)
            throws IOException, InterruptedException {
        var request =
                request(user, "?material=" + material)
                        .expectContinue(asks)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("Content-Type", "application/octet-stream")
                        .header("Content-Disposition", "attachment; filename*=UTF-8''" + of(name))
                        .POST(body)
                        .build();
        return http.send(request, BodyHandlers.ofString());
    }

    HttpResponse<String> get(String user, String path) throws IOException, InterruptedException {
        return http.send(request(user, path).build(), BodyHandlers.ofString());
    }

    HttpResponse<byte[]> content(String user, String document)
            throws IOException, InterruptedException {
        var path = "/" + document + "/versions/1/content";
        return http.send(request(user, path).build(), BodyHandlers.ofByteArray());
    }

    /** A connection on which the head of an upload of M06 has been sent. */
    Socket begun(String user, String length) throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), port);
        var head =
                """
                POST /api/v1/approval/documents?material=M06 HTTP/1.1\r
                Host: lianshen\r
                Authorization: Bearer %s\r
                Idempotency-Key: %s\r
                Content-Disposition: attachment; filename=a.pdf\r
                %s\r
                \r
                """
                        .formatted(tokens.of(user), UUID.randomUUID(), length);
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** So many bytes that begin as a PDF file does; made while they are read. */
    static InputStream pdf(long length) {
        return new InputStream() {
            private long sent;

            @Override
            public int read() {
                throw new UnsupportedOperationException("read in pieces");
            }

            @Override
            public int read(byte[] into, int offset, int most) {
                if (sent == length) {
                    return -1;
                }
                int n = (int) Math.min(most, length - sent);
                for (int i = 0; i < n; i++) {
                    into[offset + i] = sent + i < PDF.length ? PDF[(int) sent + i] : 0;
                }
                sent += n;
                return n;
            }
        };
    }

    @Override
    public void close() {
        http.close();
    }

    private HttpRequest.Builder request(String user, String path) {
        var address = "http://127.0.0.1:" + port + "/api/v1/approval/documents" + path;
        return HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + tokens.of(user));
    }

    private static String of(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
