package cn.lianshen.approval.calendar;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianshen.web.problem.ProblemException;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A holiday notice as a file: in whatever way it was saved, it is read or it is said why not. */
class NoticeFileTest {
    private static final String ROWS = "2027-01-01,休,元旦\n2027-02-14,班,春节";
    private static final String SEED =
            """
            # yaml-language-server: $schema=../schema/calendar.schema.json
            year: 2027
            status: ANNOUNCED
            working_days: 250
            notices:
              - number: 国办发明电〔2026〕9号
                date: 2026-11-04
                about: 2027年部分节假日安排
                source: 国务院办公厅通知
                confidence: M
            holidays:
              - name: 元旦
                days_off: ["2027-01-01"]
                worked: [2027-01-03]
                statutory: ["2027-01-01"]
                source: 通知
                confidence: M
            """;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030", "UTF-16"})
    void a_table_is_read_in_any_usual_encoding(String charset) {
        var draft = NoticeFile.read(2027, ROWS.getBytes(Charset.forName(charset)));
        assertThat(draft.rows()).isEqualTo(ROWS);
        assertThat(draft.lines()).isEqualTo(2);
    }

    @Test
    void marks_at_the_beginning_are_no_text() {
        assertThat(rows("\uFEFF" + ROWS)).isEqualTo(ROWS);
        assertThat(NoticeFile.read(2027, ("\uFEFF" + ROWS).getBytes(UTF_16LE)).rows())
                .isEqualTo(ROWS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '!',
            value = {
                "2027/1/1,休,元旦|2027-01-01,休,元旦",
                "2027年1月1日\t放假\t元旦|2027-01-01,休,元旦",
                "\"2027-2-14\";\"上班\";\"春节\"|2027-02-14,班,春节",
                "2027-01-01,休,元旦,,|2027-01-01,休,元旦",
                "日期,安排,节日|日期,安排,节日",
                "2027-01-01 休 元旦|2027-01-01 休 元旦",
                "<script>,休,元旦|<script>,休,元旦"
            })
    void rows_are_put_as_the_form_has_them_and_others_are_left_to_be_named(String row, String as) {
        assertThat(rows(row.replace("\\t", "\t"))).isEqualTo(as);
    }

    @Test
    void every_line_stays_on_its_line() {
        assertThat(rows("日期,安排,节日\r\n\r\n2027/13/1,休,x\r\n").lines())
                .containsExactly("日期,安排,节日", "", "2027-13-01,休,x");
    }

    @Test
    void a_year_in_the_form_of_the_seeds_is_read_with_its_notice() {
        var draft = NoticeFile.read(2027, SEED.getBytes(UTF_8));
        assertThat(draft.rows()).isEqualTo("2027-01-01,休,元旦\n2027-01-03,班,元旦");
        assertThat(draft.number()).isEqualTo("国办发明电〔2026〕9号");
        assertThat(draft.publishedOn()).isEqualTo("2026-11-04");
        var json =
                "{\"year\": 2027, \"holidays\": [{\"name\": \"元旦\", \"days_off\": [\"2027-01-01\"]}]}";
        assertThat(rows(json)).isEqualTo("2027-01-01,休,元旦");
    }

    @Test
    void what_cannot_be_taken_is_refused_with_its_reason() {
        refused("calendar-file-form", SEED.replace("[2027-01-03]", "[2027-02-30]"), "14");
        refused("calendar-file-form", SEED.replace("name:", "nome:"), "12");
        refused("calendar-file-form", "{\"year\": ", "1");
        refused("calendar-file-year", SEED.replace("year: 2027", "year: 2026"), "2026");
        refused("calendar-file-open", SEED.replace("ANNOUNCED", "NOT_ANNOUNCED"), "2027");
        refused("calendar-file-empty", "year: 2027\nholidays: []\n");
        refused("calendar-file-blank", " \n");
        refused("calendar-file-lines", "2027-01-01,休,元旦\n".repeat(10_000), "10000");
        refused("calendar-file-text", "PK\u0003\u0004\0\0");
        refused("calendar-file-size", "x".repeat(NoticeFile.MOST_BYTES + 1), "256");
    }

    private static void refused(String code, String text, String... arguments) {
        assertThatThrownBy(() -> NoticeFile.read(2027, text.getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        no -> {
                            assertThat(no.problem().code()).isEqualTo(code);
                            assertThat(no.problem().arguments()).contains(arguments);
                        });
    }

    private static String rows(String text) {
        return NoticeFile.read(2027, text.getBytes(UTF_8)).rows();
    }
}
