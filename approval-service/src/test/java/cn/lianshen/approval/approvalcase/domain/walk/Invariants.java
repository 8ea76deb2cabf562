package cn.lianshen.approval.approvalcase.domain.walk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.approvalcase.domain.ApprovalCase;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationAccepted;
import cn.lianshen.approval.approvalcase.domain.event.ApplicationFiled;
import cn.lianshen.approval.approvalcase.domain.event.ApprovalIssued;
import cn.lianshen.approval.approvalcase.domain.event.CaseArchived;
import cn.lianshen.approval.approvalcase.domain.event.CaseEvent;
import cn.lianshen.approval.approvalcase.domain.event.ClockPaused;
import cn.lianshen.approval.approvalcase.domain.event.ClockResumed;
import cn.lianshen.approval.approvalcase.domain.event.LegalPersonDeregistered;
import cn.lianshen.approval.approvalcase.domain.event.LegalPersonRegistered;
import cn.lianshen.approval.approvalcase.domain.event.LicenceHandedBack;
import cn.lianshen.approval.approvalcase.domain.event.LicenceIssued;
import cn.lianshen.approval.approvalcase.domain.event.NoticeIssued;
import cn.lianshen.approval.approvalcase.domain.event.OpinionRecorded;
import cn.lianshen.approval.approvalcase.domain.event.PermissionGranted;
import cn.lianshen.approval.approvalcase.domain.event.PermissionRefused;
import cn.lianshen.approval.approvalcase.domain.event.RegistrationAmended;
import cn.lianshen.approval.approvalcase.domain.event.ResultDelivered;
import cn.lianshen.approval.approvalcase.domain.event.SupplementRequested;
import java.util.List;
import java.util.Set;

/** What holds at every moment of every case. */
final class Invariants {
    private static final Set<Class<?>> REGISTRATIONS =
            Set.of(
                    LegalPersonRegistered.class,
                    RegistrationAmended.class,
                    LegalPersonDeregistered.class);

    private Invariants() {}

    static void before(ApprovalCase it, CaseEvent next, List<CaseEvent> past) {
        if (next instanceof ApplicationFiled) {
            return;
        }
        if (next instanceof NoticeIssued notice) {
            issued(it, notice, past);
            return;
        }
        assertThat(it.state().closed()).as("a closed case changes by %s", next).isFalse();
        if (next instanceof OpinionRecorded opinion) {
            assertThat(it.review().consulting().opinions()).doesNotContainKey(opinion.bureau());
        }
        if (next instanceof PermissionGranted) {
            assertThat(past).hasAtLeastOneElementOfType(ApplicationAccepted.class);
        }
        if (next instanceof LicenceIssued || next instanceof ApprovalIssued) {
            assertThat(past).hasAtLeastOneElementOfType(PermissionGranted.class);
        }
        var converts = it.filing().struckOffFirst().isPresent();
        if (REGISTRATIONS.contains(next.getClass())
                && !(converts && next instanceof LegalPersonDeregistered)) {
            assertThat(past)
                    .anyMatch(e -> e instanceof LicenceIssued || e instanceof ApprovalIssued);
        }
        if (converts && next instanceof LicenceIssued) {
            assertThat(past).hasAtLeastOneElementOfType(LegalPersonDeregistered.class);
        }
        if (next instanceof CaseArchived) {
            assertThat(past).hasAtLeastOneElementOfType(ResultDelivered.class);
        }
        if (next instanceof LegalPersonDeregistered
                && it.filing().procedure().result().equals("TERMINATION")) {
            assertThat(past).hasAtLeastOneElementOfType(LicenceHandedBack.class);
        }
    }

    /** A notice tells of something that has happened, and notices are counted without a gap. */
    private static void issued(ApprovalCase it, NoticeIssued next, List<CaseEvent> past) {
        assertThat(next.ordinal()).isEqualTo(it.notices() + 1);
        assertThat(next.cause()).isBetween(1, past.size());
        assertThat(past.get(next.cause() - 1)).isNotInstanceOf(NoticeIssued.class);
        assertThat(past)
                .filteredOn(NoticeIssued.class::isInstance)
                .noneMatch(told -> ((NoticeIssued) told).number().equals(next.number()));
    }

    static void after(ApprovalCase now, List<CaseEvent> all) {
        assertThat(now.version()).isEqualTo(all.size());
        assertThat(count(all, PermissionGranted.class) + count(all, PermissionRefused.class))
                .as("one decision")
                .isLessThanOrEqualTo(1);
        assertThat(count(all, SupplementRequested.class)).as("one list").isLessThanOrEqualTo(1);
        assertThat(count(all, ApplicationAccepted.class)).isLessThanOrEqualTo(1);
        ledger(now, all);
    }

    /** Every pause was begun and ended by an event, none is ended twice, none goes backwards. */
    private static void ledger(ApprovalCase now, List<CaseEvent> all) {
        var pauses = now.timing().pauses();
        assertThat(pauses).hasSize((int) count(all, ClockPaused.class));
        assertThat(pauses.stream().filter(line -> !line.open()))
                .hasSize((int) count(all, ClockResumed.class))
                .allSatisfy(line -> assertThat(line.resumedOn()).isAfterOrEqualTo(line.from()));
    }

    /** The state is nothing but its events, read again. */
    static void folded(ApprovalCase now, List<CaseEvent> all) {
        var again = ApprovalCase.none();
        for (var event : all) {
            again = again.apply(event);
        }
        assertThat(again).usingRecursiveComparison().isEqualTo(now);
    }

    private static long count(List<CaseEvent> all, Class<?> type) {
        return all.stream().filter(type::isInstance).count();
    }
}
