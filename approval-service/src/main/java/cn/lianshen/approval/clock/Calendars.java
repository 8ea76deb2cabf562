package cn.lianshen.approval.clock;

import cn.lianshen.approval.clock.domain.CalendarYear;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
import cn.lianshen.seeds.SeedReader;
import cn.lianshen.seeds.WrongSeed;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The working calendar of each place: the national notices, and what the place adds to them. The
 * release brings years; years that operators load take their place while the service runs.
 */
public final class Calendars {

    private final Collection<CalendarYear> released;
    private final Collection<OverlayFile> overlays;
    private volatile Days days;

    /** What holds at one time; read once for what must fit together. */
    private record Days(WorkingCalendar national, Map<String, WorkingCalendar> local) {}

    private Calendars(
            Collection<CalendarYear> released,
            Collection<OverlayFile> overlays,
            Collection<CalendarYear> holding) {
        this.released = released;
        this.overlays = overlays;
        this.days = days(holding, overlays);
    }

    /**
     * Every year and every place that has a file.
     *
     * @throws WrongSeed if a file is wrong, or there is no year
     */
    public static Calendars load() {
        return load("calendar", "calendar/overlays");
    }

    /** The national calendar, without what single places add. */
    public static WorkingCalendar fromSeeds() {
        return load().national();
    }

    static Calendars load(String yearFolder, String overlayFolder) {
        SeedReader seeds = new SeedReader();
        List<CalendarFile> files = seeds.folder(yearFolder, CalendarFile.class);
        if (files.isEmpty()) {
            throw new WrongSeed(yearFolder, "no year is loaded");
        }
        return of(
                files.stream().map(CalendarFile::toDomain).toList(),
                seeds.folder(overlayFolder, OverlayFile.class));
    }

    static Calendars of(Collection<CalendarYear> years, Collection<OverlayFile> overlays) {
        return new Calendars(years, overlays, years);
    }

    /** The same places with these years in the place of the release's. */
    public Calendars with(Collection<CalendarYear> loaded) {
        return new Calendars(released, overlays, merged(loaded));
    }

    /** From now on these years hold in the place of the release's; those taken before do not. */
    public void take(Collection<CalendarYear> loaded) {
        days = days(merged(loaded), overlays);
    }

    /** The year as the release brings it; empty when it has none. */
    public List<CalendarYear> released(int year) {
        return released.stream().filter(it -> it.year() == year).toList();
    }

    public WorkingCalendar national() {
        return days.national();
    }

    /**
     * The calendar by which a county works.
     *
     * @param region GB/T 2260 code, six digits
     */
    public WorkingCalendar forRegion(String region) {
        var now = days;
        return RegionCodes.withParents(region).stream()
                .filter(now.local()::containsKey)
                .findFirst()
                .map(now.local()::get)
                .orElse(now.national());
    }

    /**
     * Names exactly the days that a county's due dates follow from. Another version than the one
     * under which a due date was worked out: work it out again.
     */
    public String version(String region) {
        return CalendarVersion.of(forRegion(region));
    }

    /** The years whose holiday notice is loaded. */
    public SortedSet<Integer> announcedYears() {
        return days.national().years().stream()
                .filter(CalendarYear::announced)
                .map(CalendarYear::year)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Collection<CalendarYear> merged(Collection<CalendarYear> loaded) {
        var years = new TreeMap<Integer, CalendarYear>();
        released.forEach(year -> years.put(year.year(), year));
        loaded.forEach(year -> years.put(year.year(), year));
        return List.copyOf(years.values());
    }

    private static Days days(Collection<CalendarYear> years, Collection<OverlayFile> overlays) {
        return new Days(
                new WorkingCalendar(years),
                overlays.stream()
                        .map(OverlayFile::region)
                        .distinct()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Function.identity(),
                                        place -> calendar(years, overlays, place))));
    }

    private static WorkingCalendar calendar(
            Collection<CalendarYear> years, Collection<OverlayFile> overlays, String place) {
        try {
            return new WorkingCalendar(
                    years,
                    OverlayFile.together(
                            overlays.stream().filter(file -> file.holdsIn(place)).toList()));
        } catch (IllegalArgumentException contradiction) {
            throw new WrongSeed(
                    "calendar/overlays", place + ": " + contradiction.getMessage(), contradiction);
        }
    }
}
