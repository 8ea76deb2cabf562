package cn.lianshen.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.lianshen.client.api.CaseStanding;
import cn.lianshen.client.api.KindergartenForm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.json.JsonMapper;

/** Files through the gateway: what is wrong is told, what is half leaves nothing. */
@Timeout(300)
class UploadsIT {
    private static final long GIGABYTE = 1L << 30;
    private static final int MEBIBYTE = 1 << 20;

    private final LivePlatform platform = LivePlatform.shared();
    private final Uploads uploads = new Uploads(platform);

    @AfterEach
    void nothing_is_half_there() {
        uploads.close();
        await("no temporary file")
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(halves()).isEmpty());
    }

    @Test
    void a_gigabyte_that_is_announced_is_not_even_sent() throws Exception {
        var announced =
                BodyPublishers.fromPublisher(
                        BodyPublishers.ofInputStream(
                                () -> {
                                    throw new AssertionError("was sent");
                                }),
                        GIGABYTE);
        refused(uploads.post("founder2", "M06", "a.pdf", true, announced), 413, "body-too-large");
    }

    @Test
    void a_gigabyte_in_pieces_is_refused_soon_after_the_limit() throws Exception {
        var chunk = new ByteArrayOutputStream();
        chunk.writeBytes("10000\r\n".getBytes(StandardCharsets.US_ASCII));
        chunk.writeBytes(Uploads.pdf(0x10000).readAllBytes());
        chunk.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        try (var socket = uploads.begun("founder2", "Transfer-Encoding: chunked")) {
            long sent = 0;
            while (sent < GIGABYTE && socket.getInputStream().available() == 0) {
                chunk.writeTo(socket.getOutputStream());
                sent += 0x10000;
            }
            assertThat(sent).isBetween(20L * MEBIBYTE, GIGABYTE / 2);
            var answer =
                    new String(socket.getInputStream().readNBytes(400), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 413").contains("-too-large");
        }
    }

    @Test
    void many_large_files_at_once_do_not_grow_the_memory_of_those_they_pass() throws Exception {
        var before = List.of(platform.pid("gateway"), platform.pid("approval"));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var sent =
                    IntStream.range(0, 12)
                            .mapToObj(i -> threads.submit(() -> large("证明" + i + ".pdf", i)))
                            .toList();
            for (Future<Integer> status : sent) {
                assertThat(status.get()).isEqualTo(201);
            }
        }
        assertThat(List.of(platform.pid("gateway"), platform.pid("approval"))).isEqualTo(before);
    }

    /** Together more than the heap of either process, and each a content of its own. */
    private int large(String name, int further) throws IOException, InterruptedException {
        var body = BodyPublishers.ofInputStream(() -> Uploads.pdf(45L * MEBIBYTE + further));
        return uploads.post("founder2", "M15", name, false, body).statusCode();
    }

    @Test
    void what_is_not_what_it_says_is_refused() throws Exception {
        var program = BodyPublishers.ofString("MZ\u0000\u0000 this program cannot be run");
        refused(
                uploads.post("founder2", "M06", "产权证.pdf", false, program),
                415,
                "file-type-mismatch");
        var pdf = BodyPublishers.ofInputStream(() -> Uploads.pdf(1000));
        refused(
                uploads.post("founder2", "M06", "../../x.pdf", false, pdf),
                400,
                "file-name-with-path");
        var bomb = BodyPublishers.ofByteArray(bomb());
        refused(uploads.post("founder2", "M12", "章程.docx", false, bomb), 422, "file-too-dense");
    }

    @Test
    void a_connection_that_breaks_at_ninety_percent_leaves_nothing() throws Exception {
        var before = uploads.get("founder2", "").body();
        byte[] content = Uploads.pdf(10 * MEBIBYTE).readAllBytes();
        try (var socket = uploads.begun("founder2", "Content-Length: " + content.length)) {
            socket.getOutputStream().write(content, 0, 9 * MEBIBYTE);
            await("most of it has come").until(() -> bytesOfHalves() > 8L * MEBIBYTE);
        }
        await().until(() -> halves().isEmpty());
        assertThat(uploads.get("founder2", "").body()).isEqualTo(before);
    }

    @Test
    void a_file_is_read_by_whom_it_concerns_and_by_nobody_else() throws Exception {
        byte[] content = Uploads.pdf(MEBIBYTE + 1).readAllBytes();
        var made =
                uploads.post(
                        "founder1", "M12", "章程.pdf", false, BodyPublishers.ofByteArray(content));
        assertThat(made.statusCode()).isEqualTo(201);
        var id = JsonMapper.shared().readTree(made.body()).path("documentId").asString();
        assertThat(uploads.content("edu1", id).statusCode()).isEqualTo(404);

        var form = KindergartenForm.nonProfit("苍南县灵溪镇章程幼儿园");
        form.put("materials", Map.of("M12", List.of(Map.of("documentId", id))));
        var key = UUID.randomUUID().toString();
        CaseStanding.of(platform.client().casesAs("founder1").file(key, form));
        for (var reader : List.of("founder1", "edu1", "edu2", "mz1", "scjg1", "supervisor1")) {
            assertThat(uploads.content(reader, id).body()).as(reader).isEqualTo(content);
        }
        for (var other : List.of("founder2", "bb1", "edu-longgang", "operator1")) {
            assertThat(uploads.content(other, id).statusCode()).as(other).isEqualTo(404);
        }
    }

    private static void refused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        var problem = JsonMapper.shared().readTree(answer.body());
        assertThat(problem.path("code").asString()).isEqualTo(code);
        assertThat(problem.path("detail").asString()).containsPattern("\\p{IsHan}.*。");
    }

    private static byte[] bomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.putNextEntry(new ZipEntry("word/media/a.bmp"));
            for (int i = 0; i < 220; i++) {
                zip.write(new byte[MEBIBYTE]);
            }
        }
        return bytes.toByteArray();
    }

    private long bytesOfHalves() {
        return halves().stream().map(Path::toFile).mapToLong(java.io.File::length).sum();
    }

    private List<Path> halves() {
        try (var all = Files.walk(platform.folder("files/incoming"))) {
            return all.filter(path -> path.toString().endsWith(".part")).toList();
        } catch (UncheckedIOException goneMeanwhile) {
            return halves();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
