package cn.lianshen.approval.approvalcase.domain.review;

import java.time.LocalDate;

/**
 * The written notice that clocks stand still (特别程序期限告知书).
 *
 * @param number of the notice
 * @param expectedUntil the day by which it is expected to be over
 */
public record PauseNotice(String number, LocalDate expectedUntil) {

    /** Whether it tells what it must, on the day on which it is given. */
    boolean complete(LocalDate on) {
        return !number.isBlank() && number.length() <= 100 && !expectedUntil.isBefore(on);
    }
}
