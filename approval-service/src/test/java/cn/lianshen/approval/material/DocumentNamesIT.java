package cn.lianshen.approval.material;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.Forms;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** File names are typed by people who put numbers of persons into them. */
class DocumentNamesIT extends DocumentService {
    private static final String NUMBER = "410503198506150006";

    @Test
    void a_number_in_a_name_is_shown_to_its_owner_alone() {
        var name = "张三" + NUMBER + ".pdf";
        var document =
                json(upload(token, "M12", name, pdf("x")).expectStatus().isCreated())
                        .path("documentId")
                        .asString();
        var uses = "{\"M12\":[{\"documentId\":\"" + document + "\"}]}";
        var now = receipt(file(token, "" + UUID.randomUUID(), Forms.with("/materials", uses)));
        var content = "/documents/" + document + "/versions/1/content";

        assertThat(name(token, now)).isEqualTo(name);
        assertThat(name(EDU, now)).isEqualTo("张三410503********0006.pdf");
        assertThat(header(token, content)).contains(NUMBER);
        assertThat(header(EDU, content)).contains(".pdf").doesNotContain(NUMBER);
    }

    private String name(String who, Receipt now) {
        return json(get(who, "/cases/" + now.caseId() + "/materials"))
                .valueStream()
                .filter(line -> line.path("material").asString().equals("M12"))
                .map(line -> line.at("/documents/0/name").asString())
                .findFirst()
                .orElseThrow();
    }

    private String header(String who, String path) {
        return String.valueOf(
                get(who, path)
                        .expectBody(byte[].class)
                        .returnResult()
                        .getResponseHeaders()
                        .getFirst(HttpHeaders.CONTENT_DISPOSITION));
    }

    private ResponseSpec get(String who, String path) {
        return http(who).get().uri(path).exchange().expectStatus().isOk();
    }
}
