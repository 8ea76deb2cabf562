package cn.lianshen.approval.notice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.approval.approvalcase.domain.ACase;
import cn.lianshen.approval.approvalcase.domain.ReasonLine;
import cn.lianshen.approval.catalogue.CatalogueReader;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalWordsTest {
    private final NoticeWords words = new NoticeWords(new CatalogueReader().read(), ACase.filing());

    @ParameterizedTest
    @CsvSource({
        "行政许可法第三十二条第一款, 《中华人民共和国行政许可法》第三十二条第一款",
        "民办教育促进法实施条例第五十条, 《中华人民共和国民办教育促进法实施条例》第五十条",
        "安阳市政务服务条例第二十四条, 《安阳市政务服务条例》第二十四条",
        "民办学校分类登记实施细则（教发〔2016〕19号）, 《民办学校分类登记实施细则》（教发〔2016〕19号）",
        "优化营商环境条例, 《优化营商环境条例》",
        "行政许可法第五条；行政许可法第八条, 《中华人民共和国行政许可法》第五条、《中华人民共和国行政许可法》第八条",
        "《安阳市政务服务条例》第五条, 《安阳市政务服务条例》第五条",
        "'', ''"
    })
    void laws_bear_their_full_title(String cited, String formal) {
        assertThat(LawTitles.formal(cited)).isEqualTo(formal);
    }

    @ParameterizedTest
    @CsvSource({
        "69(1)(2), 第六十九条第一款第（二）项",
        "69(2), 第六十九条第二款",
        "70(6), 第七十条第（六）项",
        "8(2), 第八条第二款",
        "62, 第六十二条",
        "10, 第十条",
        "行政许可法 69, 第六十九条",
        "某条, 某条"
    })
    void articles_are_cited_in_the_words_of_the_law(String cited, String formal) {
        assertThat(Articles.words(cited)).isEqualTo(formal);
    }

    @Test
    void a_line_that_begins_with_a_code_speaks_of_that_material() {
        var line = ReasonLine.of("M12：章程缺页");
        assertThat(line.concerns("M12")).isTrue();
        assertThat(line.mayConcern("M05")).isFalse();
        assertThat(line.text()).isEqualTo("章程缺页");

        assertThat(ReasonLine.of("M12 章程缺页").material()).isNull();
        assertThat(ReasonLine.of("章程缺页").mayConcern("M05")).isTrue();
    }

    @Test
    void a_day_that_waits_for_the_end_of_a_pause_says_so() {
        var open = new HashMap<String, Object>();
        open.put("earliest", "2026-03-11");
        assertThat(words.due(Map.of("undetermined", open)))
                .isEqualTo("待暂停计时的情形消除后确定（不早于2026年3月11日）");

        open.put("unannouncedYear", 2027);
        assertThat(words.due(Map.of("undetermined", open))).startsWith("待2027年节假日安排公布后确定");
        assertThat(words.due(Map.of("due", "2026-03-02"))).isEqualTo("2026年3月2日");
    }

    @Test
    void a_body_that_is_no_bureau_of_ours_is_named_as_it_was_said() {
        assertThat(words.bureau("浙江省教育厅")).isEqualTo("浙江省教育厅");
        assertThat(words.bureau("MZ")).isEqualTo("苍南县民政局");
    }
}
