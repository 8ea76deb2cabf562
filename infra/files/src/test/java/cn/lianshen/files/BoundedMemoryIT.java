package cn.lianshen.files;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.files.sample.Samples;
import cn.lianshen.files.sample.UploadProcess;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A gigabyte through a process that has far less memory than that. */
class BoundedMemoryIT {

    private static final long GIGABYTE = 1L << 30;

    @TempDir Path folder;

    @Test
    @Timeout(120)
    void a_gigabyte_is_stored_by_a_process_of_sixty_megabytes() throws Exception {
        var little =
                List.of(
                        "-Xmx30m",
                        "-XX:MaxDirectMemorySize=30m",
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError");
        try (var server = new UploadProcess(folder, List.of(), little);
                var client = HttpClient.newHttpClient()) {
            var sha256 = MessageDigest.getInstance("SHA-256");
            var request =
                    HttpRequest.newBuilder(server.address())
                            .version(HttpClient.Version.HTTP_1_1)
                            .POST(
                                    HttpRequest.BodyPublishers.ofInputStream(
                                            () -> new DigestInputStream(new Gigabyte(), sha256)))
                            .build();
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString()).body();

            assertThat(answer).isEqualTo(HexFormat.of().formatHex(sha256.digest()));
            assertThat(stored(answer)).hasSize(GIGABYTE);
        }
    }

    private Path stored(String sha256) {
        return folder.resolve("documents")
                .resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    /** A PDF file's beginning and nothing but zeros after it. */
    private static final class Gigabyte extends InputStream {
        private final byte[] beginning = Samples.pdf(64);
        private long sent;

        @Override
        public int read() {
            throw new UnsupportedOperationException("read in pieces");
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (sent == GIGABYTE) {
                return -1;
            }
            int n = (int) Math.min(length, sent == 0 ? beginning.length : GIGABYTE - sent);
            for (int i = 0; i < n; i++) {
                into[offset + i] = sent == 0 ? beginning[i] : 0;
            }
            sent += n;
            return n;
        }
    }
}
