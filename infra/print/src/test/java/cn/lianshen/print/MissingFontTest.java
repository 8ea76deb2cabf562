package cn.lianshen.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MissingFontTest {
    @TempDir private Path empty;

    @Test
    void a_missing_font_is_told_with_the_package_that_brings_it() {
        var printer = new Printer(Fonts.in(List.of(empty)));

        assertThatThrownBy(() -> printer.print(Letter.saying("正文").paper()))
                .isInstanceOf(FontMissing.class)
                .hasMessageContaining("gbsn00lp.ttf")
                .hasMessageContaining("apt-get install fonts-arphic-gbsn00lp");
    }

    @Test
    void all_that_is_missing_can_be_asked_for_beforehand() {
        assertThat(Fonts.in(List.of(empty, Path.of("/no/such/folder"))).missing())
                .hasSize(Typeface.values().length)
                .anyMatch(it -> it.contains("fonts-hanazono"));
        assertThat(Fonts.ofThisMachine().missing()).isEmpty();
    }
}
