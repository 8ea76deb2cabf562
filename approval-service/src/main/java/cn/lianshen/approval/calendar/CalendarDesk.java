package cn.lianshen.approval.calendar;

import cn.lianshen.approval.approvalcase.StoredCase;
import cn.lianshen.approval.approvalcase.domain.Actor;
import cn.lianshen.approval.approvalcase.domain.review.ProjectDeadlines;
import cn.lianshen.approval.clock.Calendars;
import cn.lianshen.approval.clock.LoadedNotice;
import cn.lianshen.approval.clock.LoadedNotices;
import cn.lianshen.approval.clock.domain.CalendarYear;
import cn.lianshen.approval.clock.domain.HolidayNotice.Reading;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Shows years, shows what a notice would change, and lets it hold. */
@Component
final class CalendarDesk {
    /** Open cases that a preview looks at. */
    static final int LOOKED = 5000;

    private static final Actor PLATFORM = new Actor(Actor.Kind.SYSTEM, "lianshen", null);

    private final LoadedNotices notices;
    private final Calendars calendars;
    private final OpenCases cases;
    private final NoticeFaults faults;
    private final Clock clock;

    CalendarDesk(
            LoadedNotices notices,
            Calendars calendars,
            OpenCases cases,
            NoticeFaults faults,
            Clock countyClock) {
        this.notices = notices;
        this.calendars = calendars;
        this.cases = cases;
        this.faults = faults;
        this.clock = countyClock;
    }

    /** Every year that is known, in order. */
    Flux<YearView> years() {
        var national = calendars.national();
        return Flux.fromStream(
                        national.years().stream().sorted(Comparator.comparing(CalendarYear::year)))
                .concatMap(
                        year ->
                                notices.of(year.year())
                                        .collectList()
                                        .map(found -> YearView.of(year, national, found)));
    }

    /**
     * What would change; changes nothing.
     *
     * @param names of clocks by their codes
     */
    Mono<Preview> preview(int year, NoticeBody body, Function<String, String> names) {
        var read = read(year, body);
        return Mono.zip(notices.with(read), notices.of(year).collectList())
                .flatMap(
                        both ->
                                moved(both.getT1())
                                        .collectList()
                                        .map(
                                                found ->
                                                        preview(
                                                                read,
                                                                both.getT1(),
                                                                both.getT2(),
                                                                found,
                                                                names)));
    }

    /**
     * Lets it hold: for what is worked out from now on, and for the due dates of open cases, which
     * the sweep works out anew within minutes, an event each. Loading what is loaded already
     * changes nothing.
     *
     * @param seen version that it builds on; 0 for the first of its year
     * @return the version that holds; empty when another was loaded meanwhile
     */
    Mono<Integer> load(int year, int seen, NoticeBody body, String by) {
        read(year, body);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return notices.of(year)
                .next()
                .filter(body::says)
                .map(LoadedNotice::version)
                .switchIfEmpty(
                        notices.add(body.notice(year, seen + 1, by, now))
                                .filter(Boolean::booleanValue)
                                .map(_ -> seen + 1))
                .delayUntil(_ -> notices.refresh())
                .delayUntil(_ -> cases.lookAtAll(today()));
    }

    private CalendarYear read(int year, NoticeBody body) {
        faults.refusePast(year, today());
        body.refuseUnfit();
        return switch (notices.reading(year, body.rows())) {
            case Reading.Sound(CalendarYear sound) -> sound;
            case Reading.Wrong(var wrong) -> throw faults.problem(wrong);
        };
    }

    /** Every open case that was looked at, with what would move in it. */
    private Flux<Preview.Moved> moved(Calendars candidate) {
        return cases.first(LOOKED + 1).map(found -> moved(found, candidate));
    }

    private static Preview.Moved moved(StoredCase found, Calendars candidate) {
        var filing = found.approvalCase().filing();
        var region = filing.region();
        var anew =
                new ProjectDeadlines(
                        PLATFORM, candidate.version(region), candidate.forRegion(region));
        return new Preview.Moved(
                found.caseId(),
                filing.caseNumber(),
                region,
                anew.moves(found.approvalCase()).toList());
    }

    private static Preview preview(
            CalendarYear year,
            Calendars candidate,
            List<LoadedNotice> versions,
            List<Preview.Moved> found,
            Function<String, String> names) {
        var moved = found.stream().filter(it -> !it.moves().isEmpty()).toList();
        var lines =
                moved.stream()
                        .flatMap(it -> it.lines(names).stream())
                        .limit(Preview.SHOWN)
                        .toList();
        return new Preview(
                YearView.of(year, candidate.national(), versions),
                versions.isEmpty() ? 0 : versions.getFirst().version(),
                Math.min(found.size(), LOOKED),
                moved.size(),
                found.size() > LOOKED,
                lines);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
