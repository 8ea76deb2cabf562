package cn.lianshen.files;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.files.sample.Samples;
import cn.lianshen.files.sample.UploadProcess;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process to which the system gives no more than two megabytes a file. */
@Timeout(60)
class FullDiskIT {

    private static final int MEGABYTE = 1 << 20;
    private static final List<String> LIMITED =
            List.of("bash", "-c", "ulimit -f 2048; exec \"$@\"", "limited");

    @TempDir Path folder;

    @Test
    void a_disk_that_takes_no_more_is_told_of_and_loses_nothing() throws Exception {
        try (var server = new UploadProcess(folder, LIMITED, List.of("-XX:-UsePerfData"))) {
            var first = post(server, Samples.pdf(MEGABYTE));
            assertThat(post(server, Samples.pdf(3 * MEGABYTE)))
                    .startsWith("the file store failed: java.io.IOException: File too large");
            var second = post(server, Samples.pdf(MEGABYTE + 1));

            assertThat(files()).containsExactlyInAnyOrder(first, second);
        }
    }

    private static String post(UploadProcess server, byte[] content) throws Exception {
        var request =
                HttpRequest.newBuilder(server.address())
                        .version(HttpClient.Version.HTTP_1_1)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(content))
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }

    /** Names of all files, finished or not. */
    private List<String> files() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(path -> path.getFileName().toString())
                    .filter(name -> !name.equals("lock"))
                    .toList();
        }
    }
}
