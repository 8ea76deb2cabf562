package cn.lianshen.approval.material;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.Forms;
import cn.lianshen.testkit.FakeClamd;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** With a scanner, nobody opens a file that it has not looked at. */
class QuarantineIT extends DocumentService {
    private static final FakeClamd CLAMD = new FakeClamd();

    @DynamicPropertySource
    static void scanner(DynamicPropertyRegistry registry) {
        registry.add("LIANSHEN_FILES_CLAMD", () -> "127.0.0.1:" + CLAMD.port());
        registry.add("LIANSHEN_DOCUMENTS_SCAN_EVERY", () -> "100ms");
    }

    @Test
    void a_file_waits_for_the_scanner_and_is_free_then() throws Exception {
        CLAMD.hold();
        var id = uploaded(token, "M12", pdf("clean"));
        assertThat(version(id).path("state").asString()).isEqualTo("QUARANTINED");
        assertThat(version(id).path("scan").asString()).isEqualTo("PENDING");
        refused(download(token, id, 1), 409, "document-in-quarantine");

        CLAMD.letGo();
        Awaitility.await().until(() -> version(id).path("state").asString().equals("FREE"));
        assertThat(version(id).path("scan").asString()).isEqualTo("CLEAN");
        download(token, id, 1).expectBody(byte[].class).isEqualTo(pdf("clean"));
    }

    @Test
    void an_infected_file_is_never_given_out_nor_used() {
        var id = uploaded(token, "M12", pdf(100_000, "x" + FakeClamd.EICAR));
        Awaitility.await().until(() -> version(id).path("state").asString().equals("INFECTED"));
        refused(download(token, id, 1), 409, "document-infected");
        var use = "{\"M12\":[{\"documentId\":\"" + id + "\"}]}";
        refused(
                file(token, UUID.randomUUID().toString(), Forms.with("/materials", use)),
                400,
                "document-infected");
    }

    @Test
    void a_case_may_be_filed_meanwhile_and_its_officers_wait_as_well() throws Exception {
        CLAMD.hold();
        var id = uploaded(token, "M12", pdf("meanwhile"));
        var use = "{\"M12\":[{\"documentId\":\"" + id + "\"}]}";
        receipt(file(token, UUID.randomUUID().toString(), Forms.with("/materials", use)));
        refused(download(EDU, id, 1), 409, "document-in-quarantine");
        refused(download(OTHER_FOUNDER, id, 1), 404, "not-found");
        CLAMD.letGo();
        Awaitility.await().until(() -> version(id).path("state").asString().equals("FREE"));
        download(EDU, id, 1).expectStatus().isOk();
    }

    private JsonNode version(UUID id) {
        return json(metadata(token, id)).path("versions").path(0);
    }
}
