package cn.lianshen.approval.clock.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.lianshen.approval.clock.domain.HolidayNotice.Fault;
import cn.lianshen.approval.clock.domain.HolidayNotice.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The year's holiday notice, as an operator types it in: every row is right, or says why not. */
class HolidayNoticeTest {
    private static final Set<LocalDate> STATUTORY = days("2027-01-01", "2027-05-01", "2027-05-02");
    private static final String SOUND =
            """
            日期,安排,节日
            2027-01-01,休,元旦
            2027-05-01,休,劳动节
            2027-05-02，休，劳动节
            2027-05-03\tOFF\t劳动节
            2027-05-08,班,劳动节
            """;

    @Test
    void weekdays_off_and_weekends_worked_make_the_year() {
        var year = sound(SOUND);
        assertThat(year.announced()).isTrue();
        assertThat(year.daysOff()).isEqualTo(days("2027-01-01", "2027-05-03"));
        assertThat(year.workedRestDays()).isEqualTo(days("2027-05-08"));
        assertThat(year.statutoryDaysOff()).isEqualTo(STATUTORY);
        assertThat(year.coversFrom()).isEqualTo("2027-01-01");
    }

    @Test
    void a_notice_that_begins_in_the_december_before_speaks_of_it_too() {
        var year = sound(SOUND + "2026-12-31,休,元旦\n2026-12-27,班,元旦\n");
        assertThat(year.coversFrom()).isEqualTo("2026-12-27");
        var calendar = new WorkingCalendar(List.of(announced(2026), year));
        assertThat(calendar.kindOf(LocalDate.parse("2026-12-31"))).isEqualTo(DayKind.REST);
        assertThat(calendar.kindOf(LocalDate.parse("2026-12-27"))).isEqualTo(DayKind.WORKING);
        assertThat(calendar.kindOf(LocalDate.parse("2026-12-26"))).isEqualTo(DayKind.REST);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-02-30,休,春节|BAD_DATE",
                "2027/06/09,休,端午节|BAD_DATE",
                "2027-06-09,放,端午节|BAD_KIND",
                "2027-06-09 休 端午节|BAD_ROW",
                "2027-06-09,休,|NO_HOLIDAY",
                "2028-01-01,休,元旦|OTHER_YEAR",
                "2026-11-30,休,元旦|OTHER_YEAR",
                "2027-05-03,班,劳动节|TWICE",
                "2027-06-10,班,端午节|NO_REST_DAY"
            })
    void a_row_that_is_wrong_is_named_by_its_line(String row, Fault.Code code) {
        assertThat(faults(SOUND + "\n" + row + "\n"))
                .extracting(Fault::line, Fault::code)
                .containsExactly(tuple(8, code));
    }

    @Test
    void a_day_that_the_law_gives_off_cannot_be_missing_nor_worked() {
        var missing = SOUND.replace("2027-01-01,休,元旦\n", "");
        assertThat(faults(missing))
                .extracting(Fault::line, Fault::code, Fault::text)
                .containsExactly(tuple(0, Fault.Code.STATUTORY_MISSING, "2027-01-01"));
        assertThat(sound(SOUND.replace("2027-05-01,休,劳动节\n", "")).statutoryDaysOff())
                .as("a Saturday off need not be told")
                .isEqualTo(STATUTORY);
        assertThat(faults(SOUND.replace("2027-05-01,休", "2027-05-01,班")))
                .extracting(Fault::code)
                .containsExactly(Fault.Code.STATUTORY_WORKED);
    }

    @Test
    void every_wrong_row_is_told_at_once_and_nothing_at_all_is_wrong_too() {
        assertThat(faults(SOUND + "x,休,节\n2027-07-01,y,节\n")).hasSize(2);
        assertThat(faults(" \n")).extracting(Fault::code).containsExactly(Fault.Code.NO_ROWS);
    }

    private static CalendarYear sound(String rows) {
        var reading = HolidayNotice.read(2027, rows, STATUTORY);
        assertThat(reading).isInstanceOf(Reading.Sound.class);
        return ((Reading.Sound) reading).year();
    }

    private static List<Fault> faults(String rows) {
        var reading = HolidayNotice.read(2027, rows, STATUTORY);
        assertThat(reading).isInstanceOf(Reading.Wrong.class);
        return ((Reading.Wrong) reading).faults();
    }

    private static CalendarYear announced(int year) {
        return new CalendarYear(year, true, LocalDate.of(year, 1, 1), Set.of(), Set.of(), Set.of());
    }

    private static Set<LocalDate> days(String... days) {
        return Set.copyOf(Stream.of(days).map(LocalDate::parse).toList());
    }
}
