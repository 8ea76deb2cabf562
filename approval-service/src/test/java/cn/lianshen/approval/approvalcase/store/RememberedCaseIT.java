package cn.lianshen.approval.approvalcase.store;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.ApprovalService;
import cn.lianshen.approval.Forms;
import cn.lianshen.approval.approvalcase.CaseChange;
import cn.lianshen.approval.approvalcase.CaseStore;
import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.approvalcase.domain.event.Conclusion;
import cn.lianshen.approval.approvalcase.domain.review.RecordOpinion;
import cn.lianshen.approval.approvalcase.messaging.EventCodec;
import cn.lianshen.approval.sharing.FiledShares;
import cn.lianshen.outbox.Relay;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an instance remembers of a case never stands against what another one has written. */
class RememberedCaseIT extends ApprovalService {
    private static final String AGREE = "{\"conclusion\":\"AGREE\"}";

    private CaseStore elsewhere;
    private Receipt accepted;

    @BeforeEach
    void acceptACaseHere(
            @Autowired Sql sql,
            @Autowired EventCodec codec,
            @Autowired Relay relay,
            @Autowired ConfidentialTexts texts,
            @Autowired FiledShares shares) {
        elsewhere = new R2dbcCaseStore(sql, codec, relay, new RecentCases(), texts, shares);
        accepted = stepped(EDU, filed(Forms.kindergarten()), "acceptance", null);
    }

    @Test
    void who_acts_on_what_another_instance_has_moved_on_is_told_what_changed() {
        recordOpinionElsewhere("SCJG");

        step(MZ, accepted, "opinions", AGREE)
                .expectStatus()
                .isEqualTo(412)
                .expectBody()
                .jsonPath("$.changes[0].type")
                .isEqualTo("approval.opinion-recorded.v1");
    }

    @Test
    void a_step_on_a_version_that_only_another_instance_wrote_succeeds() {
        recordOpinionElsewhere("SCJG");
        var moved =
                new Receipt(accepted.caseId(), accepted.caseNumber(), accepted.version() + 1, "");

        assertThat(stepped(MZ, moved, "opinions", AGREE).version()).isEqualTo(moved.version() + 1);
    }

    @Test
    void a_refusal_rests_on_what_is_stored_not_on_what_is_remembered() {
        recordOpinionElsewhere("SCJG");

        step(EDU2, accepted, "decision", "{\"outcome\":\"GRANT\"}").expectStatus().isEqualTo(412);
    }

    private void recordOpinionElsewhere(String bureau) {
        var found = requireNonNull(elsewhere.load(accepted.caseId()).block());
        var officer = new Actor(Actor.Kind.BUREAU, "p-elsewhere", bureau);
        var outcome =
                new RecordOpinion(officer, Conclusion.AGREE, null).decide(found.approvalCase());
        var happenings = ((Outcome.Recorded) outcome).happenings();

        assertThat(
                        elsewhere
                                .append(new CaseChange(found, officer, Instant.now(), happenings))
                                .block())
                .isTrue();
    }
}
