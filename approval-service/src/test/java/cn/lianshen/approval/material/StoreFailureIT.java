package cn.lianshen.approval.material;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.Forms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** A file store that fails is told of, takes nothing by half, and loses nothing. */
class StoreFailureIT extends DocumentService {
    private static final Path FOLDER = Path.of("target/files-failing").toAbsolutePath();
    private static final Path DOCUMENTS = FOLDER.resolve("documents");
    private static final Path AWAY = FOLDER.resolve("away");

    @DynamicPropertySource
    static void store(DynamicPropertyRegistry registry) {
        registry.add("lianshen.files.dir", FOLDER::toString);
    }

    @AfterEach
    void all_is_well() throws IOException {
        if (Files.exists(AWAY)) {
            Files.deleteIfExists(DOCUMENTS);
            Files.move(AWAY, DOCUMENTS);
        }
    }

    @Test
    void what_cannot_be_kept_is_refused_and_taken_when_it_is_sent_again() throws IOException {
        var before = uploaded(token, "M06", pdf("before"));
        breakStore();
        var key = UUID.randomUUID().toString();
        unavailable(upload(token, key, "M12", "章程.pdf", pdf("charter")));
        unavailable(addVersion(token, before, 1, pdf("second")));
        assertThat(halves()).isEmpty();
        assertThat(list()).containsExactly(before.toString());
        metadata(token, before).expectBody().jsonPath("$.versions.length()").isEqualTo(1);

        all_is_well();
        var made = json(upload(token, key, "M12", "章程.pdf", pdf("charter")));
        assertThat(made.path("documentId").asString()).isNotEmpty();
        addVersion(token, before, 1, pdf("second")).expectStatus().isCreated();
        download(token, before, 1).expectBody(byte[].class).isEqualTo(pdf("before"));
        download(token, before, 2).expectBody(byte[].class).isEqualTo(pdf("second"));
    }

    @Test
    void where_nothing_can_be_written_at_all_nothing_is_taken() throws IOException {
        Path own;
        try (var incoming = Files.list(FOLDER.resolve("incoming"))) {
            own = incoming.findFirst().orElseThrow();
        }
        Path aside = Files.move(own, FOLDER.resolve("aside"));
        unavailable(upload(token, "M06", "产权证.pdf", pdf(5_000_000, "x")));
        assertThat(list()).isEmpty();

        Files.move(aside, own);
        uploaded(token, "M06", pdf("x"));
    }

    @Test
    void what_cannot_be_read_now_is_read_later_and_the_case_goes_on() throws IOException {
        var id = uploaded(token, "M12", pdf("charter"));
        var use = "{\"M12\":[{\"documentId\":\"" + id + "\"}]}";
        breakStore();
        var key = UUID.randomUUID().toString();
        var now = receipt(file(token, key, Forms.with("/materials", use)));
        unavailable(download(EDU, id, 1)).doesNotExist(HttpHeaders.CONTENT_DISPOSITION);
        refused(download(OTHER_FOUNDER, id, 1), 404, "not-found");
        after(EDU, now, "acceptance");

        all_is_well();
        download(EDU, id, 1).expectBody(byte[].class).isEqualTo(pdf("charter"));
    }

    @Test
    void content_that_is_gone_is_told_of_as_well() throws IOException {
        byte[] content = pdf("gone");
        var id = uploaded(token, "M12", content);
        var hash = json(metadata(token, id)).path("versions").path(0).path("sha256").asString();
        Files.delete(
                DOCUMENTS
                        .resolve(hash.substring(0, 2))
                        .resolve(hash.substring(2, 4))
                        .resolve(hash));
        unavailable(download(token, id, 1));
        uploaded(token, "M12", content);
        download(token, id, 1).expectBody(byte[].class).isEqualTo(content);
    }

    private static void breakStore() throws IOException {
        Files.move(DOCUMENTS, AWAY);
        Files.createFile(DOCUMENTS);
    }

    private static org.springframework.test.web.reactive.server.HeaderAssertions unavailable(
            ResponseSpec answer) {
        answer.expectHeader().valueEquals(HttpHeaders.RETRY_AFTER, "60");
        refused(answer, 503, "file-store-unavailable");
        return answer.expectHeader();
    }

    private List<String> list() {
        return json(http(token).get().uri("/documents").exchange())
                .valueStream()
                .map(one -> one.path("documentId").asString())
                .toList();
    }

    private static List<Path> halves() throws IOException {
        try (var all = Files.walk(FOLDER.resolve("incoming"))) {
            return all.filter(path -> path.toString().endsWith(".part")).toList();
        }
    }
}
