package cn.lianshen.approval.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianshen.approval.clock.domain.CalendarYear;
import cn.lianshen.approval.clock.domain.DayKind;
import cn.lianshen.approval.clock.domain.DueDate;
import cn.lianshen.approval.clock.domain.Limit;
import cn.lianshen.seeds.WrongSeed;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each place works by the national notices and by its own days. */
class CalendarsTest {

    private static final String CANGNAN = "330327";
    private static final String KUNDULUN = "150203";
    private static final String TONGLIAO = "150502";

    private final Calendars calendars = Calendars.load("calendar", "examples/overlays");

    @Test
    void a_county_without_days_of_its_own_works_by_the_national_calendar() {
        assertThat(calendars.forRegion(CANGNAN)).isSameAs(calendars.national());
    }

    @Test
    void an_autonomous_region_gives_its_holidays_to_all_its_counties() {
        assertThat(kind(TONGLIAO, "2026-08-03")).isEqualTo(DayKind.REST);
        assertThat(kind(TONGLIAO, "2026-08-01")).isEqualTo(DayKind.WORKING);
        assertThat(kind(CANGNAN, "2026-08-03")).isEqualTo(DayKind.WORKING);
        assertThat(kind(CANGNAN, "2026-08-01")).isEqualTo(DayKind.REST);
    }

    @Test
    void a_county_adds_its_own_days_to_those_of_its_region() {
        assertThat(kind(KUNDULUN, "2026-08-03")).isEqualTo(DayKind.REST);
        assertThat(kind(KUNDULUN, "2026-11-24")).isEqualTo(DayKind.REST);
        assertThat(kind(TONGLIAO, "2026-11-24")).isEqualTo(DayKind.WORKING);
    }

    @Test
    void a_local_day_off_moves_the_due_date_there_and_nowhere_else() {
        LocalDate start = LocalDate.parse("2026-11-20");
        Limit three = Limit.workingDays(3);
        assertThat(calendars.forRegion(KUNDULUN).due(start, three)).isEqualTo(on("2026-11-26"));
        assertThat(calendars.forRegion(CANGNAN).due(start, three)).isEqualTo(on("2026-11-25"));
    }

    @Test
    void a_local_day_off_is_certain_even_where_the_year_is_not_announced() {
        assertThat(kind(TONGLIAO, "2027-08-03")).isEqualTo(DayKind.REST);
        assertThat(kind(TONGLIAO, "2027-08-04")).isEqualTo(DayKind.UNANNOUNCED);
    }

    @Test
    void the_version_names_the_days_that_hold_in_a_place() {
        assertThat(calendars.version(CANGNAN)).matches("[0-9a-f]{12}");
        assertThat(calendars.version(CANGNAN)).isEqualTo(Calendars.load().version(CANGNAN));
        assertThat(Set.of(CANGNAN, KUNDULUN, TONGLIAO).stream().map(calendars::version))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_new_notice_makes_a_new_version() {
        var before = Calendars.of(List.of(year(2026, true), year(2027, false)), List.of());
        var after = Calendars.of(List.of(year(2027, true), year(2026, true)), List.of());
        assertThat(after.version(CANGNAN)).isNotEqualTo(before.version(CANGNAN));
        assertThat(after.announcedYears()).containsExactly(2026, 2027);
        assertThat(before.announcedYears()).containsExactly(2026);
    }

    @Test
    void a_day_that_is_off_and_worked_is_refused() {
        var day = List.of(LocalDate.parse("2026-08-03"));
        var row = new OverlayFile.Row("矛盾", day, day, "示例数据", "K");
        var file = new OverlayFile("150000", List.of(row));
        assertThatThrownBy(() -> Calendars.of(List.of(), List.of(file)))
                .isInstanceOf(WrongSeed.class)
                .hasMessageContaining("150000");
    }

    private DayKind kind(String region, String day) {
        return calendars.forRegion(region).kindOf(LocalDate.parse(day));
    }

    private static DueDate on(String day) {
        return new DueDate.Determined(LocalDate.parse(day));
    }

    private static CalendarYear year(int year, boolean announced) {
        return new CalendarYear(
                year, announced, LocalDate.of(year, 1, 1), Set.of(), Set.of(), Set.of());
    }
}
