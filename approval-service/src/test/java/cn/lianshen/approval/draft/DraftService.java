package cn.lianshen.approval.draft;

import cn.lianshen.approval.ApprovalService;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Drafts saved and read over HTTP, each test with founders of its own. */
abstract class DraftService extends ApprovalService {

    protected final String founder = UUID.randomUUID().toString();
    protected final String token = token(founder, "founder", null, null);
    protected final UUID id = UUID.randomUUID();

    protected ResponseSpec made(UUID draft, String form) {
        return save(token, draft, "If-None-Match", "*", form);
    }

    protected ResponseSpec changed(UUID draft, int seen, String form) {
        return save(token, draft, "If-Match", "\"" + seen + "\"", form);
    }

    protected ResponseSpec save(String who, UUID draft, String header, String value, String form) {
        return http(who)
                .put()
                .uri("/drafts/{id}", draft)
                .header(header, value)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(form)
                .exchange();
    }

    protected ResponseSpec read(String who, UUID draft) {
        return http(who).get().uri("/drafts/{id}", draft).exchange();
    }

    protected ResponseSpec list(String who) {
        return http(who).get().uri("/drafts").exchange();
    }

    protected ResponseSpec delete(String who, UUID draft) {
        return http(who).delete().uri("/drafts/{id}", draft).exchange();
    }
}
