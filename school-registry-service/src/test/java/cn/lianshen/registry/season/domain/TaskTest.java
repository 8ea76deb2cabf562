package cn.lianshen.registry.season.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.registry.season.domain.Task.Outcome;
import java.time.LocalDate;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TaskTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 10);
    private static final Act REPORT = new Act.SelfReport(TODAY);
    private static final Act AUDIT = new Act.AuditReport(TODAY);
    private static final Act REVIEW = new Act.Review(TODAY, new TreeSet<>());
    private static final Act QUALIFIED = new Act.Conclude(TODAY, Result.QUALIFIED, null);
    private static final Act WANTING =
            new Act.Conclude(TODAY, Result.BASICALLY_QUALIFIED, TODAY.plusMonths(3));

    @Test
    void an_inspection_goes_from_self_check_to_conclusion() {
        assertThat(after(REPORT, AUDIT, REVIEW, QUALIFIED).stage()).isEqualTo(Stage.CONCLUDED);
    }

    @Test
    void nothing_is_concluded_without_an_audit_report() {
        assertThat(after(REPORT, REVIEW).after(QUALIFIED, TODAY))
                .isEqualTo(new Outcome.Refused("audit-report-missing"));
    }

    @Test
    void what_is_not_qualified_has_a_term_and_what_is_has_none() {
        var reviewed = after(AUDIT, REPORT, REVIEW);
        for (var wrong :
                new Act[] {
                    new Act.Conclude(TODAY, Result.UNQUALIFIED, null),
                    new Act.Conclude(TODAY, Result.QUALIFIED, TODAY)
                }) {
            assertThat(reviewed.after(wrong, TODAY))
                    .isEqualTo(new Outcome.Refused("rectification-term"));
        }
    }

    @Test
    void after_publication_what_was_wanting_is_rectified_and_checked_again() {
        var concluded = after(REPORT, AUDIT, REVIEW, WANTING);
        var published =
                new Task(
                        Stage.PUBLISHED,
                        concluded.auditedOn(),
                        concluded.result(),
                        concluded.rectifyBy());
        var again = after(published, new Act.Rectify(TODAY), QUALIFIED);
        assertThat(again).isEqualTo(new Task(Stage.CONCLUDED, TODAY, Result.QUALIFIED, null));
    }

    @Test
    void steps_keep_their_order_and_no_day_lies_in_the_future() {
        assertThat(after().after(REVIEW, TODAY))
                .isEqualTo(new Outcome.Refused("inspection-step-out-of-order"));
        assertThat(after(REPORT).after(REPORT, TODAY)).isInstanceOf(Outcome.Refused.class);
        assertThat(after().after(REPORT, TODAY.minusDays(1)))
                .isEqualTo(new Outcome.Refused("inspection-day-in-future"));
        assertThat(after(REPORT).after(new Act.Rectify(TODAY), TODAY))
                .isEqualTo(new Outcome.Refused("nothing-to-rectify"));
    }

    @Test
    void who_is_exempt_is_not_inspected() {
        var exempt = new Task(Stage.EXEMPT, null, null, null);
        assertThat(exempt.after(REPORT, TODAY)).isInstanceOf(Outcome.Refused.class);
    }

    private static Task after(Act... acts) {
        return after(new Task(Stage.OPEN, null, null, null), acts);
    }

    private static Task after(Task first, Act... acts) {
        var task = first;
        for (var act : acts) {
            assertThat(task.after(act, TODAY)).isInstanceOf(Outcome.Done.class);
            task = ((Outcome.Done) task.after(act, TODAY)).task();
        }
        return task;
    }
}
