package cn.lianshen.ofd;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianshen.ofd.Mark.Align;
import cn.lianshen.ofd.Mark.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ofdrw.core.basicStructure.pageObj.layer.block.TextObject;
import org.ofdrw.reader.ContentExtractor;
import org.ofdrw.reader.OFDReader;

class PrintedOfdTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "苍南县灵溪镇示范幼儿园",
                "𠮷野家㐂乐幼儿园（镕）",
                "Sample School No. 1",
                "<b>&amp;\"'</b>",
                "㐂𠮷㐂𠮷"
            })
    void another_reader_reads_what_was_written(String text) throws IOException {
        assertThat(text(Sample.press().print(Sample.saying(text)))).contains(text);
    }

    @Test
    void every_character_names_a_glyph_of_an_embedded_font() throws IOException {
        var files = Sample.press().files(Sample.saying("苍南𠮷㐂 A"));
        var content =
                new String(
                        java.util.Objects.requireNonNull(
                                files.get("Doc_0/Pages/Page_0/Content.xml")),
                        StandardCharsets.UTF_8);
        assertThat(content).contains("<ofd:Glyphs>").doesNotContain("<ofd:Glyphs>0<");
        assertThat(content).contains("CodeCount=\"2\" GlyphCount=\"1\"");
        assertThat(files.keySet().stream().filter(name -> name.endsWith(".ttf")).toList())
                .hasSize(3);
        for (var name : files.keySet()) {
            if (name.endsWith(".ttf")) {
                try (var font =
                        new TTFParser(true)
                                .parse(
                                        new RandomAccessReadBuffer(
                                                java.util.Objects.requireNonNull(
                                                        files.get(name))))) {
                    assertThat(font.getNumberOfGlyphs()).isBetween(2, 20);
                }
            }
        }
    }

    @Test
    void the_same_paper_gives_the_same_bytes_and_few_of_them() {
        var paper = Sample.saying("苍南县灵溪镇示范幼儿园", "𠮷㐂");
        var printed = Sample.press().print(paper);
        assertThat(Sample.press().print(paper)).isEqualTo(printed);
        assertThat(printed.length).isLessThan(100_000);
        assertThat(Sample.press().print(Sample.saying("苍南县灵溪镇示范小学"))).isNotEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 60, 400})
    void a_text_stays_in_its_box_however_long_it_is(int length) throws IOException {
        var box = new Box(20, 30, 120, 12);
        var text = new Text(box, 6, 0, Align.CENTER, 0, "苍𠮷".repeat(length));
        var paper = Sample.saying();
        var printed =
                Sample.press()
                        .print(
                                new OfdPaper(
                                        paper.id(),
                                        paper.title(),
                                        paper.author(),
                                        paper.dated(),
                                        paper.size(),
                                        List.of(text)));
        assertThat(text(printed)).isEqualTo("苍𠮷".repeat(length));
        for (var object : objects(printed)) {
            var at = object.getBoundary();
            assertThat(at.getTopLeftX()).isGreaterThanOrEqualTo(box.x() - 0.01);
            assertThat(at.getTopLeftX() + at.getWidth()).isLessThanOrEqualTo(140.01);
            assertThat(at.getTopLeftY()).isGreaterThanOrEqualTo(box.y() - 0.01);
            assertThat(at.getTopLeftY() + at.getHeight()).isLessThanOrEqualTo(42.01);
        }
    }

    @Test
    void the_document_says_who_issued_it_and_when() throws IOException {
        try (var reader = reader(Sample.press().print(Sample.saying("园")))) {
            var info = reader.getOFDDir().getOfd().getDocBody().getDocInfo();
            assertThat(info.getTile()).isEqualTo("民办学校办学许可证");
            assertThat(info.getAuthor()).isEqualTo("苍南县教育局");
            assertThat(info.getCreationDate()).hasToString("2026-11-22");
            assertThat(reader.getNumberOfPages()).isEqualTo(1);
            assertThat(reader.getPageInfo(1).getSize().toString().toLowerCase(Locale.ROOT))
                    .startsWith("0 0 297 210");
        } catch (org.dom4j.DocumentException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(byte[] ofd) throws IOException {
        try (var reader = reader(ofd)) {
            return String.join("", new ContentExtractor(reader).getPageContent(1));
        }
    }

    private static List<TextObject> objects(byte[] ofd) throws IOException {
        try (var reader = reader(ofd)) {
            return reader.getPage(1).getContent().getLayers().getFirst().getPageBlocks().stream()
                    .filter(TextObject.class::isInstance)
                    .map(TextObject.class::cast)
                    .toList();
        }
    }

    private static OFDReader reader(byte[] ofd) throws IOException {
        return new OFDReader(new ByteArrayInputStream(ofd));
    }
}
