package cn.lianshen.approval.material;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.Forms;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** 现场照片: what officers photograph at a site stays with the case. */
class SitePhotosIT extends DocumentService {
    private static final byte[] PNG =
            Base64.getDecoder()
                    .decode(
                            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @Test
    void photos_are_taken_during_an_inspection_and_read_by_the_lead() {
        var now = inspecting();

        var id = photo(EDU, now, "大门.png", PNG).expectStatus().isCreated();
        var photo = UUID.fromString(json(id).path("documentId").asString());

        var all = got(EDU2, "/documents/site-photos?caseId=" + now.caseId());
        assertThat(all).hasSize(1);
        assertThat(all.path(0).path("name").asString()).isEqualTo("大门.png");
        assertThat(all.path(0).path("takenBy").asString()).isEqualTo("p-0101");
        download(EDU2, photo, 1).expectStatus().isOk();
        download(MZ, photo, 1).expectStatus().isNotFound();
        download(token, photo, 1).expectStatus().isNotFound();
        delete(EDU, photo).expectStatus().isNotFound();
    }

    @Test
    void only_pictures_and_only_while_somebody_is_at_the_site() {
        var before = after(EDU, filed(Forms.kindergarten()), "acceptance");
        photo(EDU, before, "大门.png", PNG).expectStatus().isEqualTo(409);

        var now = inspecting();
        photo(EDU, now, "报告.pdf", pdf("x")).expectStatus().isEqualTo(415);
        photo(MZ, now, "大门.png", PNG).expectStatus().isForbidden();
        photo(token, now, "大门.png", PNG).expectStatus().isNotFound();
    }

    private Receipt inspecting() {
        var now = after(EDU, filed(Forms.kindergarten()), "acceptance");
        return after(
                EDU,
                now,
                "site-inspection",
                "{'on':'2099-01-05','inspectors':['p-0101','p-0102']}");
    }

    private ResponseSpec photo(String who, Receipt now, String name, byte[] content) {
        return http(who)
                .post()
                .uri("/documents/site-photos?caseId={c}", now.caseId())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header(HttpHeaders.CONTENT_TYPE, "application/octet-stream")
                .header(HttpHeaders.CONTENT_DISPOSITION, named(name))
                .bodyValue(content)
                .exchange();
    }
}
