package cn.lianshen.approval.calendar;

import cn.lianshen.approval.clock.LoadedNotice;
import cn.lianshen.web.problem.Problem;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A holiday notice as it is handed in.
 *
 * @param number of the notice, e.g. 国办发明电〔2026〕12号; 1 to 100 characters
 * @param publishedOn day of the notice
 * @param source where it was read, e.g. an address of gov.cn; 1 to 500 characters
 * @param rows {@code date,kind,holiday}, one a line; 20,000 characters at most
 */
record NoticeBody(String number, LocalDate publishedOn, String source, String rows) {
    private static final int ROWS = 20_000;

    void refuseUnfit() {
        fit("number", number, 100);
        fit("source", source, 500);
        fit("rows", rows, ROWS);
    }

    LoadedNotice notice(int year, int version, String by, Instant at) {
        return new LoadedNotice(
                year, version, number.strip(), publishedOn, source.strip(), rows, by, at);
    }

    /** Whether it says the same as what is loaded. */
    boolean says(LoadedNotice it) {
        return number.strip().equals(it.number())
                && publishedOn.equals(it.publishedOn())
                && source.strip().equals(it.source())
                && rows.equals(it.rows());
    }

    private static void fit(String field, String text, int most) {
        if (text.isBlank() || text.length() > most) {
            throw Problem.of(400, "calendar-text", most).at(field).asException();
        }
    }
}
