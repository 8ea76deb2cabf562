package cn.lianshen.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianshen.files.sample.Samples;
import cn.lianshen.files.shelf.S3Shelf;
import cn.lianshen.files.shelf.Shelf;
import cn.lianshen.testkit.TestBucket;
import io.minio.MinioClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Files in a bucket. */
class S3StoreIT extends FileStoreContract {

    private static final TestBucket SERVER = new TestBucket();

    @AfterAll
    static void end() throws Exception {
        SERVER.close();
    }

    @Override
    Shelf shelf() {
        return shelf(TestBucket.SECRET_KEY);
    }

    @Test
    void a_bucket_that_is_away_is_a_failure_of_the_store_and_loses_nothing() throws Exception {
        var kept = Objects.requireNonNull(store("documents").keep(Samples.pdf(100)).block());
        SERVER.stop();
        try {
            assertThatThrownBy(() -> store("documents").keep(Samples.pdf(200)).block())
                    .isInstanceOf(StoreFailure.class);
            assertThatThrownBy(() -> read(store("documents"), kept.sha256()))
                    .isInstanceOf(StoreFailure.class);
        } finally {
            SERVER.start();
        }
        assertThat(read(store("documents"), kept.sha256())).hasSize(100);
    }

    @Test
    void a_wrong_secret_opens_nothing() throws IOException {
        Path file = Files.write(folder.resolve("x"), Samples.pdf(10));
        var stranger = shelf("guessed");
        assertThatThrownBy(() -> stranger.put("documents/x", file))
                .hasMessageContaining("cannot write documents/x");
    }

    private static Shelf shelf(String secret) {
        var client =
                MinioClient.builder()
                        .endpoint(SERVER.address())
                        .region("us-east-1")
                        .credentials(TestBucket.ACCESS_KEY, secret)
                        .build();
        return new S3Shelf(client, TestBucket.NAME);
    }
}
