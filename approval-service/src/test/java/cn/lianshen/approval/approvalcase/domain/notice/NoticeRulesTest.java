package cn.lianshen.approval.approvalcase.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.approvalcase.domain.ACase;
import cn.lianshen.approval.approvalcase.domain.AFiling;
import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.Happening;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationFiled;
import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import cn.lianshen.approval.approvalcase.domain.event.CaseProcedure;
import cn.lianshen.approval.approvalcase.domain.event.NoticeIssued;
import cn.lianshen.approval.approvalcase.domain.event.NoticeKind;
import cn.lianshen.approval.approvalcase.domain.event.PauseReason;
import cn.lianshen.approval.approvalcase.domain.event.PermissionGranted;
import cn.lianshen.approval.approvalcase.domain.event.PermissionRefused;
import cn.lianshen.approval.approvalcase.domain.event.RectificationOrdered;
import cn.lianshen.approval.approvalcase.domain.event.SiteInspected;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class NoticeRulesTest {
    private static final CaseProcedure LICENCE = ACase.filing().procedure();
    private static final NoticeNumbers NUMBERS = new NoticeNumbers("苍教", 2026);

    @ParameterizedTest
    @MethodSource("cn.lianshen.approval.approvalcase.domain.notice.NoticeTable#all")
    void an_event_calls_for_its_notice(NoticeTable.Line line) {
        assertThat(NoticeRules.calledFor(line.event(), LICENCE)).isEqualTo(line.kind());
    }

    @Test
    void every_kind_of_notice_is_called_for_by_something() {
        var called = EnumSet.of(NoticeKind.RECORD, NoticeKind.RECORD_REFUSED);
        NoticeTable.all().forEach(line -> called.add(line.kind()));

        assertThat(called).containsExactlyInAnyOrder(NoticeKind.values());
    }

    @ParameterizedTest
    @EnumSource(names = {"REPLACEMENT", "RECTIFICATION", "SUSPENSION"})
    void a_pause_that_another_notice_tells_of_calls_for_none(PauseReason reason) {
        assertThat(NoticeRules.calledFor(NoticeTable.paused(reason), LICENCE)).isNull();
    }

    @Test
    void what_is_no_licence_is_recorded_and_not_permitted() {
        var record = filing("RECORD").procedure();

        assertThat(NoticeRules.calledFor(event(NoticeKind.GRANT), record))
                .isEqualTo(NoticeKind.RECORD);
        assertThat(NoticeRules.calledFor(event(NoticeKind.REFUSAL), record))
                .isEqualTo(NoticeKind.RECORD_REFUSED);
    }

    @Test
    void steps_inside_the_house_call_for_none() {
        var inside = List.<CaseEvent>of(new SiteInspected(true, 0), ACase.filing());

        assertThat(inside).allMatch(it -> NoticeRules.calledFor(it, LICENCE) == null);
    }

    @Test
    void notices_stand_behind_what_happened_counted_on_and_name_their_cause() {
        var before = ACase.inReview().apply(notice(1, "苍教许受〔2026〕%s-1号"));
        var happenings =
                List.of(
                        Happening.of(new RectificationOrdered(ACase.MONDAY)),
                        Happening.of(NoticeTable.paused(PauseReason.EXPERT_REVIEW)));
        var all = NoticesDue.with(before, happenings, NUMBERS);

        assertThat(all.subList(0, 2)).isEqualTo(happenings);
        assertThat(all.subList(2, 4).stream().map(Happening::event))
                .containsExactly(
                        new NoticeIssued(
                                NoticeKind.RECTIFICATION,
                                2,
                                "苍教许整〔2026〕330327052026112302000017-2号",
                                before.version() + 1),
                        new NoticeIssued(
                                NoticeKind.SPECIAL_PROCEDURE,
                                3,
                                "苍教许特〔2026〕330327052026112302000017-3号",
                                before.version() + 2));
    }

    @Test
    void a_filing_calls_for_none() {
        var filed = List.of(Happening.of(ACase.filing()));

        assertThat(NoticesDue.with(ApprovalCase.none(), filed, NUMBERS)).isEqualTo(filed);
    }

    @Test
    void a_number_says_what_law_the_office_acts_under() {
        assertThat(NUMBERS.of(filing("RECORD"), NoticeKind.RECORD, 1)).startsWith("苍教备准〔2026〕");
        assertThat(NUMBERS.of(filing("SUPERVISION"), NoticeKind.CONCLUSION, 1))
                .startsWith("苍教检结〔2026〕");
    }

    @Test
    void who_is_refused_anything_is_told_the_remedies() {
        assertThat(NoticeRules.tellsRemedies(NoticeKind.REFUSAL)).isTrue();
        assertThat(NoticeRules.tellsRemedies(NoticeKind.NOT_ACCEPTED)).isTrue();
        assertThat(NoticeRules.tellsRemedies(NoticeKind.REVOCATION)).isTrue();
        assertThat(NoticeRules.tellsRemedies(NoticeKind.SUPPLEMENT)).isFalse();
        assertThat(NoticeRules.concernsEveryBureau(NoticeKind.SUPPLEMENT)).isFalse();
        assertThat(NoticeRules.concernsEveryBureau(NoticeKind.GRANT)).isTrue();
    }

    private static CaseEvent event(NoticeKind kind) {
        return NoticeTable.all().stream()
                .filter(line -> line.kind() == kind)
                .map(NoticeTable.Line::event)
                .filter(it -> it instanceof PermissionGranted || it instanceof PermissionRefused)
                .findFirst()
                .orElseThrow();
    }

    private static NoticeIssued notice(int ordinal, String number) {
        return new NoticeIssued(
                NoticeKind.ACCEPTANCE,
                ordinal,
                number.formatted(ACase.filing().caseNumber()),
                ACase.inReview().version());
    }

    private static ApplicationFiled filing(String nature) {
        return AFiling.with().of("PS05", nature, "REISSUED_LICENCE").filing();
    }
}
