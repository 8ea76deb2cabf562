package cn.lianshen.approval.material;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.testkit.TestBucket;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** By setting, documents lie in a bucket that speaks S3. */
class DocumentsInBucketIT extends DocumentService {
    private static final TestBucket BUCKET = new TestBucket();
    private static final Path FOLDER = Path.of("target/files-bucket").toAbsolutePath();

    @DynamicPropertySource
    static void bucket(DynamicPropertyRegistry registry) {
        registry.add("lianshen.files.dir", FOLDER::toString);
        registry.add("LIANSHEN_FILES_S3_ENDPOINT", BUCKET::address);
        registry.add("LIANSHEN_FILES_S3_BUCKET", () -> TestBucket.NAME);
        registry.add("LIANSHEN_FILES_S3_ACCESS_KEY", () -> TestBucket.ACCESS_KEY);
        registry.add("LIANSHEN_FILES_S3_SECRET_KEY", () -> TestBucket.SECRET_KEY);
    }

    @AfterAll
    static void end() throws Exception {
        BUCKET.close();
    }

    @Test
    void a_document_goes_to_the_bucket_and_comes_back() throws IOException {
        byte[] large = pdf(7_000_000, "large");
        var id = uploaded(token, "M06", large);
        addVersion(token, id, 1, pdf("second")).expectStatus().isCreated();

        download(token, id, 1).expectBody(byte[].class).isEqualTo(large);
        download(token, id, 2).expectBody(byte[].class).isEqualTo(pdf("second"));
        download(OTHER_FOUNDER, id, 1).expectStatus().isNotFound();
        assertThat(FOLDER.resolve("documents")).doesNotExist();
        try (var incoming = Files.walk(FOLDER)) {
            assertThat(incoming).noneMatch(path -> path.toString().endsWith(".part"));
        }
    }

    @Test
    void while_the_bucket_is_away_nothing_is_taken_and_nothing_is_lost() throws Exception {
        var before = uploaded(token, "M06", pdf("before"));
        var key = UUID.randomUUID().toString();
        BUCKET.stop();
        try {
            refused(
                    upload(token, key, "M12", "章程.pdf", pdf("charter")),
                    503,
                    "file-store-unavailable");
            refused(download(token, before, 1), 503, "file-store-unavailable");
        } finally {
            BUCKET.start();
        }
        download(token, before, 1).expectBody(byte[].class).isEqualTo(pdf("before"));
        upload(token, key, "M12", "章程.pdf", pdf("charter")).expectStatus().isCreated();
    }
}
