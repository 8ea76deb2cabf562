package cn.lianshen.registry.institution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

    @ParameterizedTest
    @CsvSource({
        "苍南县春芽幼儿园, 苍南县春芽幼儿园",
        "蒼南縣春芽幼兒園, 苍南县春芽幼儿园",
        "ＡＢＣ雙語學校, abc双语学校",
        "春 芽　園, 春芽园",
        "𠮷祥㐂小學, 𠮷祥㐂小学"
    })
    void width_case_spaces_and_the_older_characters_do_not_matter(String typed, String key) {
        assertThat(SearchText.key(typed).value()).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({"春芽, 春芽", "春芽园, 春芽|芽园", "𠮷祥㐂, 𠮷祥|祥㐂", "春, ''", "啊啊啊, 啊啊"})
    void pairs_are_of_characters_and_not_of_halves_of_them(String name, String pairs) {
        assertThat(String.join("|", SearchText.key(name).pairs())).isEqualTo(pairs);
    }
}
