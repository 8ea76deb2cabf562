package cn.lianshen.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianshen.notification.notice.domain.AcceptanceHappening.ApplicationAccepted;
import cn.lianshen.notification.notice.domain.Deadline;
import cn.lianshen.notification.notice.domain.FollowedCase;
import cn.lianshen.notification.notice.domain.Happening;
import cn.lianshen.notification.notice.domain.IntakeHappening.ApplicationFiled;
import cn.lianshen.notification.notice.domain.OpinionHappening.OpinionRecorded;
import cn.lianshen.outbox.PermanentFault;
import cn.lianshen.outbox.ReceivedEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CaseLedgerTest {
    private static final ApplicationFiled FILED =
            new ApplicationFiled("330327052026112302000017", "330327", "p-0001", "EDU");
    private static final Deadline PROMISE =
            new Deadline(Deadline.PROMISE, LocalDate.parse("2026-12-02"), null);

    private final UUID id = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private final CaseLedger ledger = new CaseLedger(Map.of());

    @Test
    void a_step_sees_what_the_steps_before_it_left() {
        ledger.after(step(id, FILED));
        ledger.after(step(id, new ApplicationAccepted(null, List.of(PROMISE))));

        assertThat(ledger.after(step(id, new OpinionRecorded("MZ"))).promise()).isEqualTo(PROMISE);
        assertThat(ledger.begun()).extracting(CaseLedger.Begun::caseId).containsExactly(id);
        assertThat(ledger.promises()).containsExactly(Map.entry(id, PROMISE));
    }

    @Test
    void what_is_stored_already_is_neither_begun_nor_promised_again() {
        var stored = FollowedCase.of(FILED).after(new ApplicationAccepted(null, List.of(PROMISE)));
        var goesOn = new CaseLedger(Map.of(id, stored));

        goesOn.after(step(id, new OpinionRecorded("MZ")));
        goesOn.after(step(id, new ApplicationAccepted(null, List.of(PROMISE))));

        assertThat(goesOn.begun()).isEmpty();
        assertThat(goesOn.promises()).isEmpty();
    }

    @Test
    void a_case_that_begins_twice_is_left_for_the_database_to_refuse() {
        ledger.after(step(id, FILED));
        ledger.after(step(id, FILED));
        assertThat(ledger.begun()).hasSize(2);
    }

    @Test
    void a_case_that_was_never_filed_can_have_no_step() {
        ledger.after(step(id, FILED));
        assertThatThrownBy(() -> ledger.after(step(other, new OpinionRecorded("MZ"))))
                .isInstanceOf(PermanentFault.class)
                .hasMessageContaining(other + "/1");
    }

    private static CaseStep step(UUID caseId, Happening happening) {
        var event =
                new ReceivedEvent(
                        caseId + "/1", "any", caseId, 1, "330327", Instant.EPOCH, new byte[0]);
        return new CaseStep(event, happening);
    }
}
