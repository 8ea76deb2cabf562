package cn.lianshen.gateway.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    民办教育促进法第十条、第十三条第二项|Private Education Promotion Law, Art. 10, Art. 13 item 2
                    行政许可法第四十二条第一款|Administrative Licensing Law, Art. 42 para. 1
                    民办教育促进法第五十六条至第六十条|Private Education Promotion Law, Art. 56 to 60
                    学前教育法第三十四条；消防法第一百零五条|Preschool Education Law, Art. 34; Fire Protection Law, Art. 105
                    一次性补正告知书|List of missing documents
                    平台暂定值（七个工作日内的第1至3日）|Provisional setting of this platform (days 1 to 3 of the seven working days)
                    """)
    void laws_and_articles_are_named_in_english(String source, String english) {
        assertThat(Citation.inEnglish(source)).isEqualTo(english);
    }

    @Test
    void what_has_no_english_name_stays_as_it_is() {
        assertThat(Citation.inEnglish("某县文件第三条；行政许可法第二十条"))
                .isEqualTo("某县文件第三条; Administrative Licensing Law, Art. 20");
    }
}
