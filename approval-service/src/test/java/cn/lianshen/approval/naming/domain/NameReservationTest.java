package cn.lianshen.approval.naming.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 企业名称登记管理规定 18: two months, a year where an approval comes before the registration. */
class NameReservationTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-15, false, 2026-03-15",
        "2025-12-31, false, 2026-02-28",
        "2026-01-15, true, 2027-01-15",
        "2024-02-29, true, 2025-02-28"
    })
    void a_name_is_kept_through_its_last_day(
            LocalDate reservedOn, boolean priorApproval, LocalDate last) {
        NameReservation reservation = new NameReservation(reservedOn, priorApproval);
        assertThat(reservation.lastDay()).isEqualTo(last);
        assertThat(reservation.lapsedOn(last)).isFalse();
        assertThat(reservation.lapsedOn(last.plusDays(1))).isTrue();
    }

    @Test
    void three_years_of_preparation_are_longer_than_a_year() {
        LocalDate day = LocalDate.of(2026, 11, 22);
        assertThat(new NameReservation(day, true).mayLapseInPreparation(day)).isTrue();
        assertThat(new NameReservation(day.plusYears(2), true).mayLapseInPreparation(day))
                .isFalse();
    }
}
