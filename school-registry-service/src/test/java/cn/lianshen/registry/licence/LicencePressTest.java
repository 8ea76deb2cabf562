package cn.lianshen.registry.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianshen.ofd.Box;
import cn.lianshen.registry.licence.SealedLicence.Format;
import cn.lianshen.registry.verifier.Examined;
import cn.lianshen.registry.verifier.Examined.Sealed;
import cn.lianshen.seal.SealAlgorithm;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ofdrw.reader.ContentExtractor;
import org.ofdrw.reader.OFDReader;

class LicencePressTest {
    private static final float FRAME = 14 / 25.4f * 72;

    @TempDir private Path folder;
    @TempDir private Path elsewhere;

    @ParameterizedTest
    @EnumSource(SealAlgorithm.class)
    void the_sealed_pdf_is_a_pdf_a_that_says_what_the_form_says(SealAlgorithm algorithm) {
        var made =
                Samples.press(TestSeals.in(folder), algorithm).make(Samples.issue(Samples.usual()));
        assertThat(ReadPdf.faults(Samples.pdf(made))).isEmpty();
        var read = ReadPdf.of(Samples.pdf(made));
        assertThat(read.pages()).isEqualTo(1);
        assertThat(read.allEmbedded()).isTrue();
        for (var words : expected()) {
            assertThat(read.text()).contains(words);
        }
        assertThat(Samples.pdf(made).length).isLessThan(200_000);
    }

    @Test
    void another_reader_reads_the_same_in_the_ofd() throws IOException {
        var text = text(Samples.ofd(Samples.made(TestSeals.in(folder), Samples.usual())));
        for (var words : expected()) {
            assertThat(text).contains(words);
        }
    }

    private static List<String> expected() {
        return List.of(
                "中华人民共和国民办学校办学许可证",
                "编号：教民133032760000001号（正本）",
                "苍南县灵溪镇示范幼儿园",
                "苍南县灵溪镇示范路1号",
                "示例举办者",
                "示例法定代表人",
                "示例园长",
                "幼儿园",
                "学前教育",
                "非营利性民办学校",
                "自2026年11月22日至2029年11月21日",
                "发证机关：苍南县教育局（电子签章）",
                "2026年11月22日");
    }

    @Test
    void rare_characters_stand_in_both_files() throws IOException {
        var face = Samples.face("苍南县𠮷㐂幼儿园", "灵溪镇镕路1号", List.of("𠮷某", "㐂某"));
        var made = Samples.made(TestSeals.in(folder), face);
        assertThat(ReadPdf.faults(Samples.pdf(made))).isEmpty();
        assertThat(ReadPdf.of(Samples.pdf(made)).text()).contains("𠮷㐂幼儿园", "镕路", "𠮷某、㐂某");
        assertThat(text(Samples.ofd(made))).contains("𠮷㐂幼儿园", "镕路", "𠮷某、㐂某");
    }

    @Test
    void the_longest_names_overflow_nothing() throws IOException {
        var name = "苍南县".repeat(19) + "幼儿园";
        var founders = Collections.nCopies(10, "浙江省温州市苍南县灵溪镇某某教育投资管理集团有限公司");
        var face = Samples.face(name, "地".repeat(120), founders);
        var made = Samples.made(TestSeals.in(folder), face);
        var read = ReadPdf.of(Samples.pdf(made));
        assertThat(read.pages()).isEqualTo(1);
        assertThat(read.outside(FRAME)).isEmpty();
        assertThat(read.text()).contains(name, String.join("、", founders), "二维码");
        assertThat(ReadPdf.faults(Samples.pdf(made))).isEmpty();
        assertThat(text(Samples.ofd(made))).contains(name, String.join("、", founders));
    }

    @Test
    void the_code_on_both_files_leads_to_the_check_and_is_sealed_itself() throws Exception {
        var seals = TestSeals.in(folder);
        var made = Samples.made(seals, Samples.usual());
        var address = ReadPdf.code(Samples.pdf(made));
        assertThat(address)
                .isEqualTo("https://lianshen.cangnan.gov.cn/verify?token=" + made.token());
        assertThat(seals.check().token(made.token())).isInstanceOf(Sealed.class);
        assertThat(ReadPdf.code(drawn(new QrCode(address)))).isEqualTo(address);
    }

    @Test
    void both_files_are_sealed_by_the_county_and_name_the_licence() {
        var seals = TestSeals.in(folder);
        var made = Samples.made(seals, Samples.usual());
        var examined = seals.check().file(Samples.pdf(made));
        assertThat(examined)
                .isInstanceOf(Sealed.class)
                .isEqualTo(seals.check().file(Samples.ofd(made)));
        assertThat(examined).isEqualTo(seals.check().token(made.token()));
        assertThat(((Sealed) examined).claims().institution()).isEqualTo(Samples.INSTITUTION);
        Examined strangers = TestSeals.in(elsewhere).check().file(Samples.pdf(made));
        assertThat(strangers).isInstanceOf(Examined.Refused.class);
    }

    @Test
    void what_is_printed_depends_on_what_was_pinned_alone() {
        var fonts = cn.lianshen.print.Fonts.ofThisMachine();
        var pdf =
                new PdfFace(
                        new cn.lianshen.print.Templates("licences/"),
                        new cn.lianshen.print.Printer(fonts));
        var ofd = new OfdFace(fonts);
        assertThat(pdf.print(usual())).isEqualTo(pdf.print(usual()));
        assertThat(ofd.print(usual())).isEqualTo(ofd.print(usual()));
    }

    private static Sheet usual() {
        return Samples.sheet(Samples.usual());
    }

    @Test
    void the_copies_differ_in_their_word_and_each_is_sealed() throws IOException {
        var seals = TestSeals.in(folder);
        var made = Samples.made(seals, Samples.usual());
        assertThat(made.files()).hasSize(4);
        for (var copy : Copy.values()) {
            var pdf = Samples.file(made, copy, Format.PDF);
            var ofd = Samples.file(made, copy, Format.OFD);
            var word = "教民133032760000001号（%s）".formatted(copy.word());
            assertThat(ReadPdf.of(pdf).text()).contains(word);
            assertThat(text(ofd)).contains(word);
            assertThat(ReadPdf.faults(pdf)).isEmpty();
            assertThat(seals.check().file(pdf)).isInstanceOf(Sealed.class);
            assertThat(seals.check().file(ofd)).isInstanceOf(Sealed.class);
        }
    }

    @Test
    void a_red_seal_stands_beside_the_office_and_no_word_over_it() throws IOException {
        var seals = TestSeals.in(folder);
        var founders = Collections.nCopies(10, "浙江省温州市苍南县灵溪镇某某教育投资管理集团有限公司");
        var longest = Samples.face("苍南县".repeat(19) + "幼儿园", "地".repeat(120), founders);
        for (var face : List.of(Samples.usual(), longest)) {
            var corner = ReadPdf.sealCorner(Samples.pdf(Samples.made(seals, face)));
            var seal = corner.seal();
            assertThat(corner.red()).isBetween(0.015, 0.3);
            assertThat(seal.width / 100.0 * 25.4).isBetween(40.0, 44.0);
            assertThat(corner.darkWithin(seal)).isZero();
        }
    }

    @Test
    void a_county_without_a_key_is_told_so() {
        var issue = Samples.issue(Samples.usual());
        var elsewhereIssue =
                new KnownIssue(
                        issue.institution(),
                        1,
                        "110105",
                        "111010560000001",
                        null,
                        issue.validFrom(),
                        issue.validTo(),
                        issue.face(),
                        null,
                        null,
                        false);
        var press = Samples.press(TestSeals.in(folder), SealAlgorithm.EC_P256);
        assertThatThrownBy(() -> press.make(elsewhereIssue))
                .isInstanceOf(KeyMissing.class)
                .hasMessageContaining("110105");
    }

    private static BufferedImage drawn(QrCode code) {
        var picture = new BufferedImage(600, 600, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 600, 600);
        pen.setColor(Color.BLACK);
        for (var box : code.asBoxes(new Box(0, 0, 600, 600))) {
            pen.fill(
                    new java.awt.geom.Rectangle2D.Double(
                            box.x(), box.y(), box.width(), box.height()));
        }
        pen.dispose();
        return picture;
    }

    private static String text(byte[] ofd) throws IOException {
        try (var reader = new OFDReader(new ByteArrayInputStream(ofd))) {
            return String.join("", new ContentExtractor(reader).getPageContent(1));
        }
    }
}
