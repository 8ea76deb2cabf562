package cn.lianshen.approval.approvalcase.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.lianshen.approval.approvalcase.domain.decision.RefusePermission;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OpenTaskTest {

    @Test
    void a_filed_case_waits_for_the_lead_to_accept_it_within_five_working_days() {
        assertThat(OpenTask.of(ACase.filed()))
                .containsExactly(
                        new OpenTask("EDU", OpenTask.Kind.ACCEPT, LocalDate.of(2026, 11, 30)));
    }

    @Test
    void in_review_each_bureau_that_has_not_spoken_has_a_task() {
        var one = ACase.after(ACase.inReview(), ACase.agreed(ACase.MZ));

        assertThat(OpenTask.of(one))
                .extracting(OpenTask::bureau, OpenTask::kind)
                .containsExactlyInAnyOrder(
                        tuple("SCJG", OpenTask.Kind.GIVE_OPINION),
                        tuple("BB", OpenTask.Kind.GIVE_OPINION));
    }

    @Test
    void an_undetermined_due_date_sorts_by_its_earliest_day() {
        assertThat(OpenTask.of(ACase.licensed()))
                .extracting(OpenTask::bureau, OpenTask::due)
                .containsExactly(tuple("MZ", LocalDate.of(2027, 1, 22)));
    }

    @Test
    void an_ended_case_has_no_task() {
        var ended = ACase.after(ACase.ripe(), new RefusePermission(ACase.EDU, "理由"));

        assertThat(OpenTask.of(ended)).isEmpty();
    }
}
