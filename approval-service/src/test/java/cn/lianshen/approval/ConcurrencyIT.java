package cn.lianshen.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ConcurrencyIT extends ApprovalService {

    @Test
    void a_double_submit_with_one_key_makes_one_case() throws Exception {
        var key = UUID.randomUUID().toString();
        var answers = atOnce(8, () -> receipt(file(FOUNDER, key, Forms.kindergarten())));

        assertThat(answers).hasSize(8);
        assertThat(answers.stream().distinct()).hasSize(1);
    }

    @Test
    void one_key_with_another_body_is_refused() {
        var key = UUID.randomUUID().toString();
        file(FOUNDER, key, Forms.kindergarten()).expectStatus().isCreated();

        file(FOUNDER, key, Forms.with("/school/plannedPupils", "90"))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("idempotency-key-reused");
    }

    @Test
    void the_keys_of_two_founders_never_meet() {
        var key = UUID.randomUUID().toString();
        var mine = receipt(file(FOUNDER, key, Forms.kindergarten()));
        var theirs = receipt(file(OTHER_FOUNDER, key, Forms.kindergarten()));

        assertThat(mine.caseId()).isNotEqualTo(theirs.caseId());
    }

    @Test
    void of_two_officers_deciding_at_once_one_wins_and_the_other_sees_what_changed()
            throws Exception {
        var ripe = ripe(Forms.kindergarten());
        var answers =
                atOnce(
                        2,
                        List.of(EDU2, token("p-0103", "officer", "330327", "EDU")).stream()
                                .map(officer -> decision(officer, ripe))
                                .toList());

        assertThat(answers.stream().collect(Collectors.groupingBy(a -> a, Collectors.counting())))
                .containsEntry(200, 1L)
                .containsEntry(412, 1L);
        step(EDU2, ripe, "decision", "{\"outcome\":\"GRANT\"}")
                .expectStatus()
                .isEqualTo(412)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("stale-version")
                .jsonPath("$.currentVersion")
                .isEqualTo(ripe.version() + 2) // the decision and the notice of it
                .jsonPath("$.changes[0].type")
                .isEqualTo("approval.permission-granted.v1");
    }

    @Test
    void without_the_version_nothing_moves() {
        var filed = filed(Forms.kindergarten());

        http(EDU)
                .post()
                .uri("/cases/{id}/acceptance", filed.caseId())
                .exchange()
                .expectStatus()
                .isEqualTo(428);
    }

    private Callable<Integer> decision(String officer, Receipt ripe) {
        return () ->
                step(officer, ripe, "decision", "{\"outcome\":\"GRANT\"}")
                        .returnResult(byte[].class)
                        .getStatus()
                        .value();
    }

    private static <T> List<T> atOnce(int times, Callable<T> task) throws Exception {
        return atOnce(times, java.util.Collections.nCopies(times, task));
    }

    private static <T> List<T> atOnce(int times, List<Callable<T>> tasks) throws Exception {
        try (var threads = Executors.newFixedThreadPool(times)) {
            return threads.invokeAll(tasks).stream().map(done -> done.resultNow()).toList();
        }
    }
}
