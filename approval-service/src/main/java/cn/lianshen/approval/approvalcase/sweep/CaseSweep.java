package cn.lianshen.approval.approvalcase.sweep;

import cn.lianshen.approval.approvalcase.CaseChange;
import cn.lianshen.approval.approvalcase.CaseChanges;
import cn.lianshen.approval.approvalcase.CaseMeters;
import cn.lianshen.approval.approvalcase.CaseStore;
import cn.lianshen.approval.approvalcase.StoredCase;
import cn.lianshen.approval.approvalcase.domain.Outcome;
import cn.lianshen.approval.catalogue.Catalogue;
import cn.lianshen.approval.clock.Calendars;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Looks at one case and does what time alone brings about: an overdue notice, a term that lapsed, a
 * hearing that nobody asked for, due dates of a new calendar, alarms. Several instances may look at
 * the same case; each act names the version that it builds on, so that it happens once.
 */
@Component
final class CaseSweep {
    private final CaseStore store;
    private final CaseChanges changes;
    private final CaseMeters meters;
    private final Calendars calendars;
    private final Catalogue catalogue;
    private final Clock clock;

    CaseSweep(
            CaseStore store,
            CaseChanges changes,
            CaseMeters meters,
            Calendars calendars,
            Catalogue catalogue,
            Clock countyClock) {
        this.store = store;
        this.changes = changes;
        this.meters = meters;
        this.calendars = calendars;
        this.catalogue = catalogue;
        this.clock = countyClock;
    }

    /** How many acts it came to. */
    Mono<Integer> look(UUID caseId) {
        return store.load(caseId).flatMap(found -> act(found, 0));
    }

    private Mono<Integer> act(StoredCase found, int acts) {
        var today = LocalDate.now(clock);
        var region = found.approvalCase().filing().region();
        return TimePasses.commands(
                        today,
                        calendars.forRegion(region),
                        calendars.version(region),
                        catalogue.profile(region).alarms().rule())
                .map(command -> command.decide(found.approvalCase()))
                .filter(Outcome.Recorded.class::isInstance)
                .findFirst()
                .map(outcome -> save(found, (Outcome.Recorded) outcome, acts))
                .orElseGet(() -> store.looked(found, today.plusDays(1)).thenReturn(acts));
    }

    /** What the first act leads to is looked at again. */
    private Mono<Integer> save(StoredCase found, Outcome.Recorded outcome, int acts) {
        var change = changes.of(found, TimePasses.PLATFORM, outcome.happenings());
        return store.append(change)
                .flatMap(saved -> saved ? counted(change, acts + 1) : Mono.just(acts));
    }

    private Mono<Integer> counted(CaseChange change, int acts) {
        meters.count(change);
        return store.load(change.before().caseId()).flatMap(next -> act(next, acts));
    }
}
