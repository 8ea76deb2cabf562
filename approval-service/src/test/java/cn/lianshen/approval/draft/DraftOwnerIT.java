package cn.lianshen.approval.draft;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A draft is its founder's alone. */
class DraftOwnerIT extends DraftService {

    @Test
    void nobody_else_finds_it() {
        made(id, "{}").expectStatus().isCreated();
        for (var other : new String[] {OTHER_FOUNDER, EDU, SUPERVISOR}) {
            read(other, id).expectStatus().isNotFound();
            delete(other, id).expectStatus().isNotFound();
            list(other).expectBody().jsonPath("$[?(@.draftId=='" + id + "')]").isEmpty();
        }
        read(token, id).expectStatus().isOk();
    }

    @Test
    void the_same_id_of_another_founder_is_another_draft() {
        made(id, "{\"item\":\"PS01\"}").expectStatus().isCreated();
        var theirs = token(UUID.randomUUID().toString(), "founder", null, null);
        save(theirs, id, "If-None-Match", "*", "{\"item\":\"PS02\"}").expectStatus().isCreated();

        read(token, id).expectBody().jsonPath("$.form.item").isEqualTo("PS01");
        delete(theirs, id).expectStatus().isNoContent();
        read(token, id).expectStatus().isOk();
    }

    @Test
    void only_founders_save() {
        save(EDU, id, "If-None-Match", "*", "{}")
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("not-a-founder");
    }

    @Test
    void the_list_shows_the_newest_first_and_what_is_in_them() {
        var first = UUID.randomUUID();
        made(first, "{\"region\":\"330327\",\"school\":{\"name\":\"春芽\"}}");
        made(id, "{\"item\":\"PS02\"}");
        changed(first, 1, "{\"region\":\"330327\",\"school\":{\"name\":\"新芽\"}}");

        list(token)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.length()")
                .isEqualTo(2)
                .jsonPath("$[0].title")
                .isEqualTo("新芽")
                .jsonPath("$[0].version")
                .isEqualTo(2)
                .jsonPath("$[0].form")
                .doesNotExist()
                .jsonPath("$[1].item")
                .isEqualTo("PS02");
    }

    @Test
    void a_deleted_draft_is_gone_and_its_id_is_free() {
        made(id, "{\"item\":\"PS01\"}");
        delete(token, id).expectStatus().isNoContent();
        read(token, id).expectStatus().isNotFound();
        delete(token, id).expectStatus().isNotFound();
        changed(id, 1, "{}").expectStatus().isNotFound();
        made(id, "{}").expectStatus().isCreated();
    }

    @Test
    void the_fifty_first_draft_is_refused_and_the_others_can_still_be_saved() {
        for (var i = 0; i < 50; i++) {
            made(i == 0 ? id : UUID.randomUUID(), "{}").expectStatus().isCreated();
        }
        made(UUID.randomUUID(), "{}")
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("too-many-drafts");
        changed(id, 1, "{\"item\":\"PS01\"}").expectStatus().isOk();
    }
}
