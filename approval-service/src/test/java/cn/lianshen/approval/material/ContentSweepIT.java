package cn.lianshen.approval.material;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.files.FileStore;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.r2dbc.core.DatabaseClient;

/** Content goes when no document has it any more, and not before. */
class ContentSweepIT extends DocumentService {
    @Autowired private ContentSweep sweep;
    @Autowired private FileStore documentStore;
    @Autowired private DatabaseClient database;

    @Test
    void content_goes_with_its_last_document() {
        byte[] content = pdf(UUID.randomUUID().toString());
        var first = uploaded(token, "M06", content);
        var second = uploaded(token, "M05", content);
        var sha256 = sha256(first);

        delete(token, first).expectStatus().isNoContent();
        age(sha256);
        sweep.sweep().block();
        download(token, second, 1).expectBody(byte[].class).isEqualTo(content);

        delete(token, second).expectStatus().isNoContent();
        sweep.sweep().block();
        assertThat(isKept(sha256)).isFalse();
    }

    @Test
    void content_that_was_claimed_of_late_stays() {
        var id = uploaded(token, "M06", pdf(UUID.randomUUID().toString()));
        var sha256 = sha256(id);
        delete(token, id).expectStatus().isNoContent();
        sweep.sweep().block();
        assertThat(isKept(sha256)).isTrue();
    }

    private String sha256(UUID id) {
        return json(metadata(token, id)).path("versions").path(0).path("sha256").asString();
    }

    private void age(String sha256) {
        database.sql(
                        "UPDATE stored_contents SET claimed_at = claimed_at - $1::interval WHERE sha256 = $2")
                .bind(0, Duration.ofDays(2).toString())
                .bind(1, sha256)
                .then()
                .block();
    }

    private boolean isKept(String sha256) {
        try {
            documentStore.read(sha256).map(DataBufferUtils::release).blockLast();
            return true;
        } catch (RuntimeException e) {
            assertThat(e).hasRootCauseInstanceOf(NoSuchFileException.class);
            return false;
        }
    }
}
