package cn.lianshen.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {

    @Test
    void markup_in_a_name_is_text() {
        var name = "<script>alert(1)</script>&amp;<img src='file:///etc/passwd'/>${1+1}[[${1+1}]]";

        assertThat(ReadPaper.of(new Letter(name, java.util.List.of()).printed()).text())
                .contains(name.replace(" ", ""));
    }

    @Test
    void what_no_document_may_hold_is_left_out() {
        var read =
                ReadPaper.of(
                        Letter.saying("甲\u0001乙\u200B丙\uD800丁\uFFFE戊\uFE0F己\u202E庚").printed());

        assertThat(read.text()).contains("甲乙丙丁戊己庚");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uE000", "\uD83E\uDEE0", "\u1820", "\u0F40", "\uDBFF\uDFFD"})
    void what_no_font_has_is_seen_to_be_missing(String character) {
        var pdf = Letter.saying("甲" + character + "乙").printed();

        assertThat(ReadPaper.of(pdf).text()).contains("甲〓乙");
        assertThat(ReadPaper.of(pdf).missing()).isZero();
        assertThat(ReadPaper.faults(pdf)).isEmpty();
    }
}
