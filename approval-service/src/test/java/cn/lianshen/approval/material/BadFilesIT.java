package cn.lianshen.approval.material;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.testkit.EndlessUpload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Files that are not taken, and that nothing is left of them. */
class BadFilesIT extends DocumentService {
    private static final String HEAD =
            String.join(
                    "\r\n",
                    "POST /api/v1/approval/documents?material=M06 HTTP/1.1",
                    "Host: x",
                    "Idempotency-Key: k",
                    "Content-Disposition: attachment; filename=a.pdf",
                    "Authorization: Bearer ");
    private static final long GIGABYTE = 1L << 30;

    @LocalServerPort private int port;

    @Test
    void a_wrong_type_under_a_right_name_is_refused() {
        byte[] program =
                "MZ\u0000\u0000 this program cannot be run".getBytes(StandardCharsets.US_ASCII);
        refused(upload(token, "M06", "产权证.pdf", program), 415, "file-type-mismatch");
        refused(upload(token, "M06", "产权证.jpg", pdf("x")), 415, "file-type-mismatch");
    }

    @Test
    void a_format_that_the_material_does_not_take_is_refused() {
        refused(upload(token, "M06", "产权证.docx", pdf("x")), 415, "file-type-not-allowed");
        refused(upload(token, "M06", "产权证.zip", pdf("x")), 415, "file-type-not-allowed");
        refused(upload(token, "M10", "批准书.pdf", pdf("x")), 400, "unknown-material");
        refused(upload(token, "M99", "x.pdf", pdf("x")), 400, "unknown-material");
    }

    @Test
    void a_zip_bomb_is_refused() throws IOException {
        byte[] bomb =
                zip(
                        Map.of(
                                "word/document.xml",
                                new byte[10],
                                "word/media/a.bmp",
                                new byte[220 << 20]));
        assertThat(bomb).hasSizeLessThan(1 << 20);
        refused(upload(token, "M12", "章程.docx", bomb), 422, "file-too-dense");
        refused(
                upload(
                        token,
                        "M12",
                        "章程.docx",
                        zip(Map.of("word/document.xml", new byte[1], "../x", new byte[1]))),
                422,
                "file-dangerous");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../../etc/cron.d/x.pdf", "..\\..\\x.pdf", "/x.pdf", "C:\\fakepath\\x.pdf"})
    void a_path_in_the_name_is_refused(String name) {
        refused(upload(token, "M06", name, pdf("x")), 400, "file-name-with-path");
    }

    @Test
    void a_gigabyte_that_is_announced_is_refused_before_it_is_sent() throws Exception {
        var sent = new AtomicLong();
        var publisher =
                HttpRequest.BodyPublishers.fromPublisher(
                        HttpRequest.BodyPublishers.ofInputStream(() -> zeros(sent)), GIGABYTE);
        var answer = send(publisher, true);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(sent).hasValue(0);
    }

    @Test
    void a_gigabyte_in_pieces_is_refused_soon_after_the_limit() throws Exception {
        var upload = EndlessUpload.to(port, HEAD + token, "%PDF-1.7\n");

        assertThat(upload.sent()).isBetween(20L << 20, GIGABYTE / 2);
        assertThat(upload.answer())
                .startsWith("HTTP/1.1 413")
                .contains("\"code\":\"file-too-large\"", "20480 KiB");
        nothingHalf();
    }

    @Test
    void a_connection_that_breaks_at_ninety_percent_leaves_nothing() throws Exception {
        byte[] content = pdf(10_000_000, "broken");
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            var out = socket.getOutputStream();
            out.write(
                    (HEAD + token + "\r\nContent-Length: " + content.length + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            out.write(content, 0, 9_000_000);
            out.flush();
            Awaitility.await().until(() -> !halves().isEmpty());
        }
        nothingHalf();
        http(token).get().uri("/documents").exchange().expectBody().json("[]");
    }

    private HttpResponse<String> send(HttpRequest.BodyPublisher body, boolean askFirst)
            throws Exception {
        var request =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://127.0.0.1:"
                                                + port
                                                + "/api/v1/approval/documents?material=M06"))
                        .version(HttpClient.Version.HTTP_1_1)
                        .expectContinue(askFirst)
                        .header("Authorization", "Bearer " + token)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("Content-Disposition", named("a.pdf"))
                        .POST(body)
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private static void nothingHalf() {
        Awaitility.await().untilAsserted(() -> assertThat(halves()).isEmpty());
    }

    private static java.util.List<Path> halves() throws IOException {
        try (var all = Files.walk(Path.of("target/files/incoming"))) {
            return all.filter(path -> path.toString().endsWith(".part")).toList();
        } catch (java.io.UncheckedIOException goneMeanwhile) {
            return halves();
        }
    }

    /** A PDF file's beginning and a gigabyte of zeros; counts what was taken of it. */
    private static InputStream zeros(AtomicLong sent) {
        return new InputStream() {
            @Override
            public int read() {
                throw new UnsupportedOperationException("read in pieces");
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                byte[] start = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
                for (int i = 0; i < length; i++) {
                    into[offset + i] =
                            sent.get() + i < start.length ? start[(int) sent.get() + i] : 0;
                }
                sent.addAndGet(length);
                return sent.get() > GIGABYTE ? -1 : length;
            }
        };
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return out.toByteArray();
    }
}
