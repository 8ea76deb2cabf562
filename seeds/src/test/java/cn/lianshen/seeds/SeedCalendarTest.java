package cn.lianshen.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.tyme.holiday.LegalHoliday;
import com.tyme.lunar.LunarDay;
import com.tyme.solar.SolarDay;
import com.tyme.solar.SolarTerm;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * The holiday notices as we hold them, against their own check sums and against a second source.
 */
class SeedCalendarTest {

    static Stream<JsonNode> announced_years() {
        return years().filter(SeedCalendarTest::isAnnounced);
    }

    @Test
    void no_year_is_missing_between_the_first_and_the_last() {
        List<Integer> years = years().map(SeedCalendarTest::year).toList();
        assertThat(years)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(2019, years.getLast()).boxed().toList());
    }

    @Test
    void a_file_is_named_after_its_year() {
        assertThat(yearFiles())
                .allSatisfy(
                        file -> assertThat(file).hasFileName(year(SeedFiles.read(file)) + ".yaml"));
    }

    @ParameterizedTest
    @MethodSource("announced_years")
    void the_working_days_of_a_year_add_up(JsonNode file) {
        long working = daysOf(year(file)).filter(day -> isWorking(file, day)).count();
        assertThat(working).isEqualTo(file.path("working_days").asInt());
    }

    @ParameterizedTest
    @MethodSource("announced_years")
    void days_off_are_weekdays_and_make_up_days_are_weekends(JsonNode file) {
        assertThat(days(file, "days_off")).noneMatch(SeedCalendarTest::isWeekend);
        assertThat(days(file, "worked")).allMatch(SeedCalendarTest::isWeekend);
    }

    @ParameterizedTest
    @MethodSource("announced_years")
    void a_second_source_agrees_on_every_day(JsonNode file) {
        assertThat(daysOf(year(file)))
                .allSatisfy(
                        day ->
                                assertThat(isWorking(file, day))
                                        .as("%s works", day)
                                        .isEqualTo(worksByTyme(day)));
    }

    @Test
    void the_new_year_of_2019_begins_in_the_december_before() {
        JsonNode file = SeedFiles.read("calendar/2019.yaml");
        assertThat(file.path("covers_from").asString()).isEqualTo("2018-12-29");
        assertThat(days(file, "worked")).contains(LocalDate.of(2018, 12, 29));
        assertThat(days(file, "days_off")).contains(LocalDate.of(2018, 12, 31));
    }

    @Test
    void statutory_days_of_a_year_not_announced_follow_the_law_and_the_moon() {
        List<JsonNode> open = years().filter(file -> !isAnnounced(file)).toList();
        assertThat(open)
                .allSatisfy(
                        file ->
                                assertThat(days(file, "statutory"))
                                        .isEqualTo(statutoryDaysOf(year(file))));
    }

    @Test
    void a_place_with_days_of_its_own_has_one_file_named_after_it() {
        assertThat(SeedFiles.in("calendar/overlays"))
                .allSatisfy(
                        file ->
                                assertThat(file)
                                        .hasFileName(
                                                SeedFiles.read(file).path("region").asString()
                                                        + ".yaml"));
    }

    private static Set<LocalDate> statutoryDaysOf(int year) {
        LocalDate spring = date(LunarDay.fromYmd(year, 1, 1).getSolarDay());
        return Stream.of(
                        LocalDate.of(year, 1, 1),
                        spring.minusDays(1),
                        spring,
                        spring.plusDays(1),
                        spring.plusDays(2),
                        date(SolarTerm.fromName(year, "清明").getSolarDay()),
                        LocalDate.of(year, 5, 1),
                        LocalDate.of(year, 5, 2),
                        date(LunarDay.fromYmd(year, 5, 5).getSolarDay()),
                        date(LunarDay.fromYmd(year, 8, 15).getSolarDay()),
                        LocalDate.of(year, 10, 1),
                        LocalDate.of(year, 10, 2),
                        LocalDate.of(year, 10, 3))
                .collect(Collectors.toSet());
    }

    private static boolean worksByTyme(LocalDate day) {
        LegalHoliday holiday =
                LegalHoliday.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        return holiday == null ? !isWeekend(day) : holiday.isWork();
    }

    private static boolean isWorking(JsonNode file, LocalDate day) {
        return days(file, "worked").contains(day)
                || (!isWeekend(day) && !days(file, "days_off").contains(day));
    }

    private static Set<LocalDate> days(JsonNode file, String column) {
        return SeedFiles.rows(file.path("holidays"))
                .flatMap(holiday -> SeedFiles.rows(holiday.path(column)))
                .map(day -> LocalDate.parse(day.asString()))
                .collect(Collectors.toSet());
    }

    private static Stream<JsonNode> years() {
        return yearFiles().stream().map((Path file) -> SeedFiles.read(file));
    }

    private static List<Path> yearFiles() {
        return SeedFiles.in("calendar").stream()
                .filter(file -> !SeedFiles.in("calendar/overlays").contains(file))
                .toList();
    }

    private static Stream<LocalDate> daysOf(int year) {
        return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
    }

    private static boolean isAnnounced(JsonNode file) {
        return file.path("status").asString().equals("ANNOUNCED");
    }

    private static int year(JsonNode file) {
        return file.path("year").asInt();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static LocalDate date(SolarDay day) {
        return LocalDate.of(day.getYear(), day.getMonth(), day.getDay());
    }
}
