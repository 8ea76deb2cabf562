package cn.lianshen.files.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.files.type.FileType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd.pdf", "a/b.pdf", "C:\\fakepath\\x.pdf", "..\\x.pdf"})
    void a_name_with_a_folder_in_it_is_seen(String sent) {
        assertThat(FileName.hasPath(sent)).isTrue();
    }

    @Test
    void rare_characters_stay_as_they_are() {
        assertThat(FileName.of("𠮷野㐂幼儿园章程（终稿）.pdf").value()).isEqualTo("𠮷野㐂幼儿园章程（终稿）.pdf");
    }

    @Test
    void what_cannot_be_seen_goes() {
        assertThat(FileName.of("a\u0000b\r\nc\u202efdp.exe\u200b.pdf").value())
                .isEqualTo("ab cfdp.exe.pdf");
        assertThat(FileName.of("half \ud842.pdf").value()).isEqualTo("half .pdf");
        assertThat(FileName.of("  校\u3000\u00a0舍 .pdf ").value()).isEqualTo("校 舍 .pdf");
    }

    @Test
    void a_long_name_is_shortened_before_its_extension() {
        var name = FileName.of("𠮷".repeat(300) + ".docx").value();
        assertThat(name.codePointCount(0, name.length())).isEqualTo(120);
        assertThat(name).endsWith("𠮷.docx");
    }

    @ParameterizedTest
    @CsvSource({"a.PDF,PDF", "a.b.jpeg,JPEG", "证书.ofd,OFD"})
    void the_extension_says_what_it_claims_to_be(String sent, FileType type) {
        assertThat(FileName.of(sent).type()).hasValue(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".pdf", "\u200b.pdf"})
    void a_name_without_anything_to_read_is_empty(String sent) {
        assertThat(FileName.of(sent).isEmpty()).isTrue();
    }
}
