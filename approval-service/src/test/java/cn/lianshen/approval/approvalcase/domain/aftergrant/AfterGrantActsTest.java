package cn.lianshen.approval.approvalcase.domain.aftergrant;

import static cn.lianshen.approval.approvalcase.domain.ACase.EDU;
import static cn.lianshen.approval.approvalcase.domain.ACase.FOUNDER;
import static cn.lianshen.approval.approvalcase.domain.ACase.MZ;
import static cn.lianshen.approval.approvalcase.domain.ACase.after;
import static cn.lianshen.approval.approvalcase.domain.ACase.code;
import static cn.lianshen.approval.approvalcase.domain.ACase.event;
import static cn.lianshen.approval.approvalcase.domain.ACase.granted;
import static cn.lianshen.approval.approvalcase.domain.ACase.licensed;
import static cn.lianshen.approval.approvalcase.domain.ACase.refusal;
import static cn.lianshen.approval.approvalcase.domain.ACase.ripe;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.approvalcase.domain.ACase;
import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.CaseCommand;
import cn.lianshen.approval.approvalcase.domain.CaseState;
import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import cn.lianshen.approval.approvalcase.domain.event.LicenceCancelled;
import cn.lianshen.approval.approvalcase.domain.event.LicenceRevoked;
import cn.lianshen.approval.approvalcase.domain.event.PermissionAnnulled;
import cn.lianshen.approval.approvalcase.domain.event.PermissionWithdrawn;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Four acts that the law keeps apart: 撤销、注销、撤回、吊销. */
class AfterGrantActsTest {

    @Test
    void what_should_never_have_been_granted_is_annulled() {
        ends(annul(EDU, "69(2)", "以欺骗手段取得"), new PermissionAnnulled("69(2)"), CaseState.ANNULLED);
    }

    @Test
    void what_has_ended_by_itself_is_struck_off() {
        ends(cancel(EDU, "70(1)", "有效期届满"), new LicenceCancelled("70(1)"), CaseState.CANCELLED);
    }

    @Test
    void where_the_public_interest_needs_it_the_permission_is_withdrawn() {
        ends(
                withdraw(EDU, "8(2)", "规划重大调整"),
                new PermissionWithdrawn("8(2)"),
                CaseState.PERMISSION_WITHDRAWN);
    }

    @Test
    void as_a_penalty_the_licence_is_revoked() {
        ends(revoke(EDU, "62", "管理混乱严重影响教育教学"), new LicenceRevoked("62"), CaseState.REVOKED);
    }

    @Test
    void they_are_four_states_of_which_none_is_a_withdrawn_application() {
        assertThat(
                        List.of(
                                CaseState.ANNULLED,
                                CaseState.CANCELLED,
                                CaseState.PERMISSION_WITHDRAWN,
                                CaseState.REVOKED,
                                CaseState.WITHDRAWN))
                .doesNotHaveDuplicates()
                .allMatch(CaseState::closed);
    }

    @Test
    void each_rests_on_an_article_of_its_own_and_on_no_other() {
        assertThat(code(annul(EDU, "70(1)", "理由").decide(granted()))).isEqualTo("article-required");
        assertThat(code(cancel(EDU, "69(2)", "理由").decide(granted())))
                .isEqualTo("article-required");
        assertThat(code(withdraw(EDU, "62", "理由").decide(granted()))).isEqualTo("article-required");
        assertThat(refusal(revoke(EDU, "8(2)", "理由").decide(granted())).code())
                .isEqualTo("article-required");
        assertThat(refusal(revoke(EDU, "8(2)", "理由").decide(granted())).values())
                .containsExactly("62、63");
    }

    @Test
    void a_permission_that_stands_is_not_struck_off_as_one_that_was_taken_away() {
        assertThat(code(cancel(EDU, "70(4)", "理由").decide(granted())))
                .isEqualTo("article-required");
    }

    static List<Function<Actor, CaseCommand>> acts() {
        return List.of(
                actor -> annul(actor, "69(2)", "理由"),
                actor -> cancel(actor, "70(1)", "理由"),
                actor -> withdraw(actor, "8(2)", "理由"),
                actor -> revoke(actor, "62", "理由"));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void they_are_the_leads_and_come_after_the_grant(Function<Actor, CaseCommand> act) {
        assertThat(code(act.apply(MZ).decide(granted()))).isEqualTo("not-the-lead");
        assertThat(code(act.apply(FOUNDER).decide(granted()))).isEqualTo("not-the-lead");
        assertThat(code(act.apply(EDU).decide(ripe()))).isEqualTo("not-granted");
    }

    @ParameterizedTest
    @MethodSource("acts")
    void they_are_possible_as_long_as_the_permission_stands_and_end_it_for_good(
            Function<Actor, CaseCommand> act) {
        var ended = after(licensed(), act.apply(EDU));

        assertThat(ended.state().closed()).isTrue();
        assertThat(acts())
                .allSatisfy(
                        again ->
                                assertThat(code(again.apply(EDU).decide(ended)))
                                        .isEqualTo("not-granted"));
    }

    @Test
    void each_has_its_reason() {
        assertThat(
                        List.of(
                                code(annul(EDU, "69(2)", " ").decide(granted())),
                                code(cancel(EDU, "70(1)", "").decide(granted())),
                                code(withdraw(EDU, "8(2)", null).decide(granted())),
                                code(revoke(EDU, "62", null).decide(granted()))))
                .containsOnly("reason-required");
    }

    private static void ends(CaseCommand act, CaseEvent event, CaseState end) {
        assertThat(ACase.events(act.decide(granted()))).containsExactly(event);
        assertThat(after(granted(), act).state()).isEqualTo(end);
    }

    private static AnnulPermission annul(Actor actor, String article, @Nullable String reason) {
        return new AnnulPermission(actor, article, reason);
    }

    private static CancelLicence cancel(Actor actor, String article, @Nullable String reason) {
        return new CancelLicence(actor, article, reason);
    }

    private static WithdrawPermission withdraw(
            Actor actor, String article, @Nullable String reason) {
        return new WithdrawPermission(actor, article, reason);
    }

    private static RevokeLicence revoke(Actor actor, String article, @Nullable String reason) {
        return new RevokeLicence(actor, article, reason);
    }
}
