package cn.lianshen.approval;

import org.junit.jupiter.api.Test;

class ConsentIT extends ApprovalService {
    private static final String CONSENT =
            "{\"uses\":[{\"bureau\":\"EDU\",\"purposes\":[\"受理申请，作出决定。\"]}]}";

    @Test
    void what_was_agreed_to_is_kept_word_for_word_and_read_by_the_founder() {
        var filed = filed(Forms.with("/consent", CONSENT));

        http(FOUNDER)
                .get()
                .uri("/cases/{id}", filed.caseId())
                .exchange()
                .expectBody()
                .jsonPath("$.application.consent.uses[0].purposes[0]")
                .isEqualTo("受理申请，作出决定。");
    }
}
