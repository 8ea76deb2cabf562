package cn.lianshen.approval.clock;

import cn.lianshen.approval.clock.domain.CalendarYear;
import cn.lianshen.approval.clock.domain.WorkingCalendar;
import cn.lianshen.seeds.SeedReader;
import cn.lianshen.seeds.WrongSeed;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The working calendar of each place: the national notices, and what the place adds to them. */
public final class Calendars {

    private final WorkingCalendar national;
    private final Map<String, WorkingCalendar> local;

    private Calendars(WorkingCalendar national, Map<String, WorkingCalendar> local) {
        this.national = national;
        this.local = local;
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
        return new Calendars(
                new WorkingCalendar(years),
                overlays.stream()
                        .map(OverlayFile::region)
                        .distinct()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Function.identity(),
                                        place -> calendar(years, overlays, place))));
    }

    public WorkingCalendar national() {
        return national;
    }

    /**
     * The calendar by which a county works.
     *
     * @param region GB/T 2260 code, six digits
     */
    public WorkingCalendar forRegion(String region) {
        return RegionCodes.withParents(region).stream()
                .filter(local::containsKey)
                .findFirst()
                .map(local::get)
                .orElse(national);
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
        return national.years().stream()
                .filter(CalendarYear::announced)
                .map(CalendarYear::year)
                .collect(Collectors.toCollection(TreeSet::new));
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
