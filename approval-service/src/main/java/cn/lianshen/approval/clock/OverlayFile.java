package cn.lianshen.approval.clock;

import cn.lianshen.approval.clock.domain.LocalDays;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One file of {@code seeds/calendar/overlays}: what a province, a city or a county adds to the
 * national notices.
 *
 * @param region GB/T 2260 code; {@code 150000} holds for the whole autonomous region
 */
public record OverlayFile(String region, List<Row> days) {

    /** A local holiday or closure (地方放假、停工). */
    public record Row(
            String name,
            List<LocalDate> daysOff,
            List<LocalDate> worked,
            String source,
            String confidence) {}

    /** Several files that hold in one place, as one. */
    static LocalDays together(Collection<OverlayFile> files) {
        return new LocalDays(days(files, Row::daysOff), days(files, Row::worked));
    }

    /** The province, the city or the county itself. */
    boolean holdsIn(String county) {
        return RegionCodes.withParents(county).contains(region);
    }

    private static Set<LocalDate> days(
            Collection<OverlayFile> files, Function<Row, List<LocalDate>> column) {
        return files.stream()
                .flatMap(file -> file.days().stream())
                .flatMap(row -> column.apply(row).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
