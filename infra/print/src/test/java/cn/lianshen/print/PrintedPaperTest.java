package cn.lianshen.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;

class PrintedPaperTest {
    private static final Letter LONG =
            new Letter(
                    "苍南县灵溪镇".repeat(10),
                    java.util.stream.Stream.generate(
                                    () -> "经审查，决定不予行政许可（办件编号：330327052026112302000028）。".repeat(4))
                            .limit(30)
                            .toList());

    @Test
    void what_was_written_can_be_read_again() {
        var read =
                ReadPaper.of(Letter.saying("根据《中华人民共和国行政许可法》第三十八条第二款", "ABC abc 0123 %").printed());

        assertThat(read.text())
                .contains("不予行政许可决定书", "示例举办者：", "《中华人民共和国行政许可法》第三十八条第二款", "ABCabc0123%");
    }

    @Test
    void archives_accept_it_as_pdf_a_2u() {
        assertThat(ReadPaper.faults(Letter.saying("𠮷㐂镕", "😀").printed())).isEmpty();
        assertThat(ReadPaper.faults(LONG.printed())).isEmpty();
    }

    @Test
    void a_validator_that_always_nods_would_be_noticed() throws IOException {
        try (var document = Loader.loadPDF(Letter.saying("正文").printed());
                var spoilt = new java.io.ByteArrayOutputStream()) {
            document.getDocumentCatalog().setMetadata(null);
            document.save(spoilt);
            assertThat(ReadPaper.faults(spoilt.toByteArray())).isNotEmpty();
        }
    }

    @Test
    void the_same_paper_gives_the_same_bytes() {
        assertThat(Letter.saying("正文", "𠮷㐂").printed())
                .isEqualTo(Letter.saying("正文", "𠮷㐂").printed());
    }

    @Test
    void it_bears_its_own_date_and_not_that_of_its_printing() throws IOException {
        try (var document = Loader.loadPDF(Letter.saying("正文").printed())) {
            var said = document.getDocumentInformation();
            assertThat(said.getCreationDate().toInstant()).isEqualTo("2026-11-23T01:00:00Z");
            assertThat(said.getTitle()).isEqualTo("不予行政许可决定书");
            assertThat(said.getAuthor()).isEqualTo("苍南县教育局");
        }
    }

    @Test
    void rare_characters_are_there_in_subsets_of_the_fonts_that_have_them() {
        var pdf = Letter.saying("举办者𠮷田㐂，校长朱镕𬺰").printed();
        var read = ReadPaper.of(pdf);

        assertThat(read.text()).contains("举办者𠮷田㐂，校长朱镕𬺰");
        assertThat(read.fonts())
                .anyMatch(name -> name.endsWith("HanaMinA"))
                .anyMatch(name -> name.endsWith("HanaMinB"))
                .allMatch(name -> name.matches("[A-Z]{6}\\+.*"));
        assertThat(read.allEmbedded()).isTrue();
        assertThat(read.missing()).isZero();
        assertThat(pdf.length).isLessThan(100_000);
    }

    @Test
    void common_characters_do_not_bring_the_large_fonts_in() {
        var read = ReadPaper.of(Letter.saying("根据申请，经审查，决定准予。").printed());

        assertThat(read.fonts()).noneMatch(name -> name.contains("Hana"));
    }

    @Test
    void however_long_names_and_words_are_they_stay_inside_the_margins() {
        assertThat(ReadPaper.of(LONG.printed()).outside(Letter.LEFT, Letter.RIGHT)).isEmpty();
        var word =
                Letter.saying(
                        "A".repeat(500), "330327052026112302000028".repeat(9), "（".repeat(99));
        assertThat(ReadPaper.of(word.printed()).outside(Letter.LEFT, Letter.RIGHT)).isEmpty();
    }

    @Test
    void pages_are_numbered() {
        var read = ReadPaper.of(LONG.printed());

        assertThat(read.pages()).isGreaterThan(2);
        assertThat(read.text())
                .contains("第1页　共%d页".formatted(read.pages()), "第2页　共%d页".formatted(read.pages()));
    }
}
